package dev.electrified.processor.source;

import dev.electrified.processor.finding.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * A row of the page: an annotation, or a member of one that is mapped.
 *
 * @param use as {@link AnnotationUses} names it
 * @param effect what becomes of it
 */
record MappingRow(String use, Effect effect) {
  /** What becomes of an annotation or member. */
  enum Effect {
    MAPPED("mapped"),
    MAPPED_WITH_A_PROVIDER("mapped with a provider"),
    REFUSED("refused: [" + Rule.UNSUPPORTED_MAPPING.slug() + "](rules/unsupported-mapping.md)"),
    NONE("no effect");

    private final String words;

    Effect(String words) {
      this.words = words;
    }

    /** As it stands on the page. */
    String words() {
      return words;
    }
  }

  /** Members that say nothing about a schema, of whatever annotation. */
  private static final Set<String> WITHOUT_EFFECT =
      Set.of("cascade", "fetch", "insertable", "orphanRemoval", "payload", "message", "updatable");

  /** The same of one annotation each. */
  private static final Set<String> WITHOUT_EFFECT_OF =
      Set.of(
          "jakarta.persistence.CheckConstraint(options)",
          "org.hibernate.annotations.CreationTimestamp(source)",
          "org.hibernate.annotations.CurrentTimestamp(event)",
          "org.hibernate.annotations.CurrentTimestamp(source)",
          "org.hibernate.annotations.DiscriminatorOptions(insert)",
          "org.hibernate.annotations.UpdateTimestamp(source)",
          "org.hibernate.annotations.NaturalId(mutable)",
          "org.hibernate.annotations.UuidGenerator(algorithm)",
          "org.hibernate.annotations.UuidGenerator(style)");

  /** This row as the folders have it: what is read and only ever refused counts as refused. */
  MappingRow asShown(MappingCases cases) {
    return isMapped() && cases.of(use, false).isEmpty() && !cases.of(use, true).isEmpty()
        ? new MappingRow(use, Effect.REFUSED)
        : this;
  }

  /** Whether a folder shows that it is mapped, where it is. */
  boolean isProven(MappingCases cases) {
    return !isMapped() || !cases.of(use, false).isEmpty() || !cases.of(use, true).isEmpty();
  }

  private boolean isMapped() {
    return effect == Effect.MAPPED || effect == Effect.MAPPED_WITH_A_PROVIDER;
  }

  /** The rows of a package. */
  static List<MappingRow> of(String home, SortedMap<String, SortedSet<String>> annotations) {
    List<MappingRow> rows = new ArrayList<>();
    for (Map.Entry<String, SortedSet<String>> annotation : annotations.entrySet()) {
      String name = home + annotation.getKey();
      Effect effect = effect(name);
      rows.add(new MappingRow(name, effect));
      if (effect == Effect.MAPPED || effect == Effect.MAPPED_WITH_A_PROVIDER) {
        for (String member : annotation.getValue()) {
          rows.add(new MappingRow(name + "(" + member + ")", effect(name, member, effect)));
        }
      }
    }
    return rows;
  }

  private static Effect effect(String name) {
    return switch (KnownAnnotations.treatment(name)) {
      case READ -> Effect.MAPPED;
      case VALIDATION -> Effect.MAPPED_WITH_A_PROVIDER;
      case NEUTRAL, FOREIGN -> Effect.NONE;
      case UNKNOWN, JAVAX -> Effect.REFUSED;
    };
  }

  private static Effect effect(String name, String member, Effect whole) {
    if (WITHOUT_EFFECT.contains(member) || WITHOUT_EFFECT_OF.contains(name + "(" + member + ")")) {
      return Effect.NONE;
    }
    return whole == Effect.MAPPED && !KnownAnnotations.isReadMember(name, member)
        ? Effect.REFUSED
        : whole;
  }
}

package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.Attribute;
import dev.electrified.processor.finding.Rule;
import java.util.Optional;

/** Finds what attributes refer to, and says what they cannot refer to. */
final class Targets {
  private final Drafts drafts;

  Targets(Drafts drafts) {
    this.drafts = drafts;
  }

  /** The key of the entity an attribute refers to; empty when there is none, which is said. */
  Optional<MappedKey> find(Attribute attribute, String target, TableDraft view) {
    Optional<MappedKey> key = drafts.key(target);
    if (key.isEmpty()) {
      view.report(
          Rule.UNKNOWN_NAME,
          attribute.subject(),
          "`" + view.label(attribute) + "` refers to `" + target + "`, which is no entity",
          "Annotate it with `@Entity`");
      return Optional.empty();
    }
    if (key.get().columns().isEmpty() && key.get().entity().foreign()) {
      view.report(
          Rule.UNSUPPORTED_MAPPING,
          attribute.subject(),
          "`"
              + view.label(attribute)
              + "` refers to `"
              + target
              + "`, whose key is not supported by this release",
          "Refer to an entity whose key this release maps");
    }
    return key.get().columns().isEmpty() ? Optional.empty() : key;
  }

  /** Says why a reference has no columns, if it has none. */
  void reportProblem(
      TableDraft view, Attribute attribute, ResolvedReference result, MappedKey target) {
    if (result.columns().isEmpty()) {
      view.report(
          result.rule(),
          result.subject(),
          "`" + view.label(attribute) + "` " + result.problem(),
          "Give it a `@JoinColumn` for each column of the key of `"
              + target.entity().simpleName()
              + "`, each with its `referencedColumnName`: `"
              + String.join("`, `", target.names())
              + "`");
    }
  }
}

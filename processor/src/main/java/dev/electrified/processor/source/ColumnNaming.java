package dev.electrified.processor.source;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How Hibernate's {@code @EmbeddedColumnNaming} names the columns of basic attributes inside an
 * embedded one; those of references keep their names.
 *
 * @param pattern the name, with {@code %s} for the one it would have otherwise
 * @param annotation where that is said; empty where nothing is
 */
record ColumnNaming(String pattern, Optional<AnnotationView> annotation) {
  /** Columns keep their names. */
  static final ColumnNaming NONE = new ColumnNaming("%s", Optional.empty());

  private static final Set<String> ASSOCIATIONS =
      Set.of(
          AnnotationNames.MANY_TO_ONE,
          AnnotationNames.ONE_TO_ONE,
          AnnotationNames.ONE_TO_MANY,
          AnnotationNames.PERSISTENCE + "ManyToMany",
          AnnotationNames.HIBERNATE + "Any",
          AnnotationNames.HIBERNATE + "ManyToAny");

  /** How columns are named inside an embedded attribute of this place. */
  ColumnNaming inside(Member member) {
    Optional<AnnotationView> view = member.find(AnnotationNames.EMBEDDED_COLUMN_NAMING);
    if (view.isEmpty()) {
      return this;
    }
    String own = view.get().text("value").orElse(member.name() + "_%s");
    return new ColumnNaming(pattern.replace("%s", own), view);
  }

  /** The member with the name its column has here. */
  Member apply(Member member) {
    if (annotation.isEmpty() || isAssociation(member)) {
      return member;
    }
    AnnotationView column =
        member
            .find(AnnotationNames.COLUMN)
            .orElse(annotation.get().as(AnnotationNames.COLUMN, Map.of()));
    String name = column.text("name").orElse(member.name());
    return member.withColumn(column.withText("name", pattern.replace("%s", name)));
  }

  /** What of the member's columns cannot be named so; empty when nothing is wrong. */
  String problem(Member member) {
    if (annotation.isEmpty() || isAssociation(member)) {
      return "";
    }
    if (member.has(AnnotationNames.ELEMENT_COLLECTION)) {
      return "is a collection whose columns are named by a pattern";
    }
    Optional<String> name = member.find(AnnotationNames.COLUMN).flatMap(view -> view.text("name"));
    if (name.isPresent() && (name.get().startsWith("`") || name.get().startsWith("\""))) {
      return "has a quoted column that is named by a pattern";
    }
    int place = pattern.indexOf('%');
    return place >= 0 && pattern.startsWith("%s", place) && pattern.indexOf('%', place + 1) < 0
        ? ""
        : "has a column whose name is not made of one `%s`";
  }

  private static boolean isAssociation(Member member) {
    for (AnnotationView view : member.annotations()) {
      if (ASSOCIATIONS.contains(view.name())) {
        return true;
      }
    }
    return false;
  }
}

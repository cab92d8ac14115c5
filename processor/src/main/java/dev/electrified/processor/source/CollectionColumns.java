package dev.electrified.processor.source;

import dev.electrified.processor.entity.JoinColumnDeclaration;
import java.util.List;
import java.util.Optional;

/** Checks that what is said of columns and tables of a collection is for its sort. */
final class CollectionColumns {
  private final UnsupportedMappings unsupported;

  CollectionColumns(UnsupportedMappings unsupported) {
    this.unsupported = unsupported;
  }

  /** Refuses columns and tables on a collection of another sort than they are for. */
  boolean check(Member member, AnnotationView view, String label, String home) {
    boolean values = view.name().equals(AnnotationNames.ELEMENT_COLLECTION);
    boolean mayJoin =
        view.name().equals(AnnotationNames.ONE_TO_MANY) && !member.has(AnnotationNames.JOIN_TABLE);
    String instead =
        values ? "`@CollectionTable(joinColumns = …)`" : "`@JoinTable(joinColumns = …)`";
    return (mayJoin
            || (isAbsent(member, AnnotationNames.JOIN_COLUMN, label, instead, home)
                && isAbsent(member, AnnotationNames.JOIN_COLUMNS, label, instead, home)))
        && (values
            ? isWithoutInverse(member, label, home)
                && isAbsent(member, AnnotationNames.MAP_KEY, label, "`@MapKeyColumn`", home)
            : isAbsent(member, AnnotationNames.COLLECTION_TABLE, label, "`@JoinTable`", home)
                && isAbsent(member, AnnotationNames.COLUMN, label, "`@JoinColumn`", home));
  }

  /** Refuses what Hibernate refuses of columns in the target's table, or is not read there. */
  void checkInTarget(
      Member member, List<JoinColumnDeclaration> joinColumns, String label, String home) {
    for (JoinColumnDeclaration join : joinColumns) {
      if (join.table().isPresent()) {
        unsupported.refuse(
            join.subject().value("table"),
            home,
            "The column of `"
                + label
                + "` is to lie in the table `"
                + join.table().get()
                + "`, with which Hibernate does not start",
            "Leave `table` out");
      }
    }
    Optional<AnnotationView> value = member.find(AnnotationNames.COLUMN_DEFAULT);
    if (value.isPresent()) {
      unsupported.refuse(
          value.get().subject(),
          home,
          "`@ColumnDefault` on the collection `" + label + "` is not supported by this release",
          "Leave it out");
    }
  }

  /** Refuses columns that lead to an entity, where there is none; as Hibernate does. */
  private boolean isWithoutInverse(Member member, String label, String home) {
    Optional<AnnotationView> table = member.find(AnnotationNames.JOIN_TABLE);
    if (table.isEmpty() || !table.get().has("inverseJoinColumns")) {
      return true;
    }
    unsupported.refuse(
        table.get().subject().value("inverseJoinColumns"),
        home,
        label + " holds values, and has `inverseJoinColumns`, which lead to an entity",
        "Leave them out, and name the column of the values with `@Column`");
    return false;
  }

  private boolean isAbsent(
      Member member, String annotation, String label, String instead, String home) {
    Optional<AnnotationView> view = member.find(annotation);
    if (view.isEmpty()) {
      return true;
    }
    unsupported.refuse(
        view.get().subject(),
        home,
        "`@"
            + AnnotationNames.simple(annotation)
            + "` on "
            + label
            + ", a collection of this sort, is not supported by this release",
        "Use " + instead);
    return false;
  }
}

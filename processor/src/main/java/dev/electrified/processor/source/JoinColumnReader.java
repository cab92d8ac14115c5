package dev.electrified.processor.source;

import dev.electrified.processor.entity.CheckDeclaration;
import dev.electrified.processor.entity.ColumnExtras;
import dev.electrified.processor.entity.ForeignKeyDeclaration;
import dev.electrified.processor.entity.JoinColumnDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code @JoinColumn} and its kin, which have the same members: {@code @PrimaryKeyJoinColumn}
 * and {@code @MapKeyJoinColumn}.
 */
final class JoinColumnReader {
  private JoinColumnReader() {}

  /** What one of them says. */
  static JoinColumnDeclaration read(AnnotationView view) {
    return new JoinColumnDeclaration(
        view.subject(),
        view.text("name"),
        view.flag("nullable").orElse(true),
        view.flag("unique").orElse(false),
        view.text("referencedColumnName"),
        view.text("table"),
        !view.flag("insertable").orElse(true) && !view.flag("updatable").orElse(true),
        extras(view),
        foreignKey(view, "foreignKey"));
  }

  private static ColumnExtras extras(AnnotationView view) {
    ColumnExtras extras =
        ColumnExtras.of(view.text("columnDefinition"), view.text("options"), checks(view));
    Optional<String> comment = view.text("comment");
    return comment.isEmpty() ? extras : extras.withComment(comment);
  }

  /** What all of that member say, in their order. */
  static List<JoinColumnDeclaration> readAll(AnnotationView view, String member) {
    List<JoinColumnDeclaration> columns = new ArrayList<>();
    for (AnnotationView column : view.annotations(member)) {
      columns.add(read(column));
    }
    return columns;
  }

  /** What the {@code @ForeignKey} in that member says; nothing where it is missing. */
  static ForeignKeyDeclaration foreignKey(AnnotationView view, String member) {
    Optional<AnnotationView> foreignKey = view.annotation(member);
    return foreignKey.isEmpty()
        ? ForeignKeyDeclaration.none(view.subject())
        : new ForeignKeyDeclaration(
            foreignKey.get().subject(),
            foreignKey.get().text("name"),
            foreignKey.get().constant("value").orElse("").equals("NO_CONSTRAINT"),
            foreignKey.get().text("foreignKeyDefinition"),
            foreignKey.get().text("options"));
  }

  /**
   * The foreign key of columns: what is said beside them, else what the first of them says.
   *
   * @param beside what is said beside them
   */
  static ForeignKeyDeclaration foreignKey(
      ForeignKeyDeclaration beside, List<JoinColumnDeclaration> columns) {
    boolean said =
        beside.name().isPresent() || beside.noConstraint() || beside.definition().isPresent();
    return said || columns.isEmpty() ? beside : columns.get(0).foreignKey();
  }

  /** What the {@code @CheckConstraint}s in the member {@code check} say. */
  static List<CheckDeclaration> checks(AnnotationView view) {
    List<CheckDeclaration> checks = new ArrayList<>();
    for (AnnotationView check : view.annotations("check")) {
      checks.add(
          new CheckDeclaration(
              check.subject(),
              check.text("name"),
              check.textOrEmpty("constraint"),
              check.text("options")));
    }
    return checks;
  }
}

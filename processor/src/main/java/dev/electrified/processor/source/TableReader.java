package dev.electrified.processor.source;

import dev.electrified.processor.entity.JoinColumnDeclaration;
import dev.electrified.processor.entity.SecondaryTableDeclaration;
import dev.electrified.processor.entity.TableDeclaration;
import dev.electrified.processor.entity.TableDeclaration.IndexDeclaration;
import dev.electrified.processor.entity.TableDeclaration.UniqueDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code @Table} with its indexes and unique constraints. */
final class TableReader {
  private final UnsupportedMappings unsupported;

  TableReader(UnsupportedMappings unsupported) {
    this.unsupported = unsupported;
  }

  /**
   * What the annotation says; its members that are not read have been refused.
   *
   * @param what the class it stands on, for messages
   * @param home the entity
   */
  TableDeclaration read(AnnotationView view, String what, String home) {
    List<IndexDeclaration> indexes = new ArrayList<>();
    for (AnnotationView index : view.annotations("indexes")) {
      unsupported.check(List.of(index), what, home);
      indexes.add(
          new IndexDeclaration(
              index.subject(),
              index.text("name"),
              index.textOrEmpty("columnList"),
              index.flag("unique").orElse(false),
              index.text("options")));
    }
    List<UniqueDeclaration> uniques = new ArrayList<>();
    for (AnnotationView unique : view.annotations("uniqueConstraints")) {
      unsupported.check(List.of(unique), what, home);
      uniques.add(
          new UniqueDeclaration(
              unique.subject(),
              unique.text("name"),
              unique.texts("columnNames"),
              unique.text("options")));
    }
    return new TableDeclaration(
        view.subject(),
        view.text("name"),
        view.text("schema"),
        indexes,
        uniques,
        JoinColumnReader.checks(view),
        view.text("comment"),
        view.text("options"));
  }

  /** What {@code @SecondaryTable} says. */
  SecondaryTableDeclaration readSecondary(AnnotationView view, String what, String home) {
    List<JoinColumnDeclaration> joinColumns = JoinColumnReader.readAll(view, "pkJoinColumns");
    return new SecondaryTableDeclaration(
        read(view, what, home),
        joinColumns,
        JoinColumnReader.foreignKey(JoinColumnReader.foreignKey(view, "foreignKey"), joinColumns),
        Optional.empty());
  }
}

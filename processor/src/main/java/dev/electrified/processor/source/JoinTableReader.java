package dev.electrified.processor.source;

import dev.electrified.processor.entity.ForeignKeyDeclaration;
import dev.electrified.processor.entity.JoinColumnDeclaration;
import dev.electrified.processor.entity.JoinTableDeclaration;
import java.util.List;
import java.util.Optional;

/** Reads what stands on an association of its columns: join columns, join and collection tables. */
final class JoinTableReader {
  private final TableReader tables;

  JoinTableReader(UnsupportedMappings unsupported) {
    tables = new TableReader(unsupported);
  }

  /**
   * What {@code @JoinColumn} or {@code @JoinColumns} on the member say; beside {@code @MapsId} also
   * {@code @PrimaryKeyJoinColumn}, whose foreign key does not count.
   *
   * <p>Source: {@code ColumnsBuilder.getJoinColumnAnnotations} of Hibernate ORM 7.4, and measured.
   */
  static List<JoinColumnDeclaration> joinColumns(Member member) {
    List<JoinColumnDeclaration> columns =
        joinColumns(member, AnnotationNames.JOIN_COLUMN, AnnotationNames.JOIN_COLUMNS);
    return columns.isEmpty() && member.has(AnnotationNames.MAPS_ID)
        ? joinColumns(
                member,
                AnnotationNames.PRIMARY_KEY_JOIN_COLUMN,
                AnnotationNames.PRIMARY_KEY_JOIN_COLUMNS)
            .stream()
            .map(JoinColumnDeclaration::withoutForeignKey)
            .toList()
        : columns;
  }

  /** What the annotation on the member, or its container, says. */
  static List<JoinColumnDeclaration> joinColumns(Member member, String one, String several) {
    Optional<AnnotationView> container = member.find(several);
    if (container.isPresent()) {
      return JoinColumnReader.readAll(container.get(), "value");
    }
    Optional<AnnotationView> column = member.find(one);
    return column.isPresent() ? List.of(JoinColumnReader.read(column.get())) : List.of();
  }

  /** The foreign key of these join columns of the member. */
  static ForeignKeyDeclaration foreignKey(Member member, List<JoinColumnDeclaration> columns) {
    return foreignKey(member, columns, AnnotationNames.JOIN_COLUMNS);
  }

  /** The foreign key of these columns of the member, which may stand in that container. */
  static ForeignKeyDeclaration foreignKey(
      Member member, List<JoinColumnDeclaration> columns, String container) {
    Optional<AnnotationView> view = member.find(container);
    return JoinColumnReader.foreignKey(
        view.isPresent()
            ? JoinColumnReader.foreignKey(view.get(), "foreignKey")
            : ForeignKeyDeclaration.none(member.subject()),
        columns);
  }

  /**
   * What {@code @JoinTable} or {@code @CollectionTable} on the member says; empty where it is
   * missing.
   *
   * @param label the attribute, for messages
   */
  Optional<JoinTableDeclaration> find(Member member, String annotation, String label, String home) {
    Optional<AnnotationView> view = member.find(annotation);
    if (view.isEmpty()) {
      return Optional.empty();
    }
    List<JoinColumnDeclaration> owner = JoinColumnReader.readAll(view.get(), "joinColumns");
    List<JoinColumnDeclaration> target = JoinColumnReader.readAll(view.get(), "inverseJoinColumns");
    return Optional.of(
        new JoinTableDeclaration(
            tables.read(view.get(), "`" + label + "`", home),
            owner,
            target,
            JoinColumnReader.foreignKey(
                JoinColumnReader.foreignKey(view.get(), "foreignKey"), owner),
            JoinColumnReader.foreignKey(
                JoinColumnReader.foreignKey(view.get(), "inverseForeignKey"), target)));
  }
}

package app;

import jakarta.persistence.*;

@Entity
@SecondaryTables({
  @SecondaryTable(
      name = "doc_texts",
      schema = "archive",
      pkJoinColumns = @PrimaryKeyJoinColumn(name = "doc", referencedColumnName = "id"),
      foreignKey = @ForeignKey(name = "text_of_doc"),
      uniqueConstraints = @UniqueConstraint(name = "one_title", columnNames = {"title", "lang"}),
      indexes = @Index(name = "by_lang", columnList = "lang desc"),
      check = @CheckConstraint(name = "no_empty_title", constraint = "title <> ''"),
      comment = "what is written"),
  @SecondaryTable(
      name = "doc_marks",
      foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT),
      uniqueConstraints = @UniqueConstraint(columnNames = "mark"),
      indexes = @Index(columnList = "mark, id", unique = true))
})
class Doc {
  @Id Long id;

  @Column(table = "doc_texts")
  String title;

  @Column(table = "doc_texts")
  String lang;

  @Column(table = "doc_marks", nullable = false)
  Integer mark;
}

package app;

import jakarta.persistence.*;

@Entity
@Table(comment = "All documents")
class Doc {
  @Id Long id;

  @Column(check = @CheckConstraint(name = "positive", constraint = "n > 0"), comment = "a number")
  int n;

  @org.hibernate.annotations.ColumnDefault("'x'")
  String text;

  @org.hibernate.annotations.Comment("from Hibernate")
  String other;

  @Column(check = @CheckConstraint(constraint = "m < 10"))
  Integer m;
}

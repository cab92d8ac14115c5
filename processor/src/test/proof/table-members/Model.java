package app;

import jakarta.persistence.*;
import java.util.Set;

@Entity
@Table(
    name = "docs",
    schema = "content",
    indexes = {
      @Index(name = "ix_title", columnList = "title desc"),
      @Index(columnList = "title, number1", unique = true)
    },
    uniqueConstraints = @UniqueConstraint(name = "uq_number", columnNames = "number1"),
    check = @CheckConstraint(name = "number_positive", constraint = "number1 > 0"),
    comment = "documents")
class Doc {
  @Id @GeneratedValue Long id;
  String title;
  int number1;
  @ManyToOne Doc parent;
  @ManyToMany Set<Doc> others;
  @ElementCollection Set<String> tags;
}

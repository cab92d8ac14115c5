package app;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.UUID;

@Entity
@Electrified
@Table(
    name = "todos",
    uniqueConstraints = @UniqueConstraint(columnNames = "title"), // ERROR electrified-unique @25
    indexes = {
      @Index(columnList = "rank"),
      @Index(columnList = "rank, title", unique = true) // ERROR electrified-unique @7
    })
public class Todo {
  @Id UUID id;
  String title;
  int rank;

  @Column(unique = true) // ERROR electrified-unique @20
  String code;

  @Column(unique = false)
  String neighbour;

  @ManyToOne
  @JoinColumn(unique = true) // ERROR electrified-unique @24
  Todo parent;

  @ManyToOne
  @JoinColumn
  Todo sibling;
}

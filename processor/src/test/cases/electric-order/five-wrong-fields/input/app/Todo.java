package app;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Electrified
@Table(
    name = "todos%", // ERROR electrified-name @12
    schema = "work", // ERROR electrified-schema @14
    uniqueConstraints = @UniqueConstraint(columnNames = "_title")) // ERROR electrified-unique @25
public class Todo {
  @Id long id; // ERROR electrified-key-not-uuid @12

  @Column(name = "_title") // WARNING electrified-client @18
  String title;

  @Check(constraints = "rank > 0") // ERROR electrified-check @3
  @ColumnDefault("1") // ERROR electrified-default @3
  int rank;

  BigDecimal price; // ERROR electrified-type @14

  @Column(unique = true) // ERROR electrified-unique @20
  String code;

  @ManyToOne Plain plain; // ERROR electrified-reference @20
}

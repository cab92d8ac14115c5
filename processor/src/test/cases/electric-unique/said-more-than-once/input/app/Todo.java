package app;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.UUID;
import org.hibernate.annotations.NaturalId;

@Entity
@Electrified
@Table(
    uniqueConstraints = {
      @UniqueConstraint(columnNames = "code"), // ERROR electrified-unique
      @UniqueConstraint(name = "code_key", columnNames = "code"), // ERROR electrified-unique
      @UniqueConstraint(columnNames = {"place", "rank"}), // ERROR electrified-unique
      @UniqueConstraint(columnNames = {"rank", "place"}), // ERROR electrified-unique
      @UniqueConstraint(columnNames = "id")
    },
    indexes = @Index(columnList = "code", unique = true)) // ERROR electrified-unique
public class Todo {
  @Id UUID id;

  @Column(unique = true) // ERROR electrified-unique
  String code;

  int place;

  int rank;

  @NaturalId
  @Column(unique = true, columnDefinition = "text unique") // ERROR electrified-unique // ERROR electrified-unique
  String slug; // ERROR electrified-unique

  @OneToOne
  @JoinColumn(unique = true) // ERROR electrified-unique
  Todo next; // ERROR electrified-unique
}

package app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.UUID;

@Entity
@Table(
    indexes = @Index(name = "to-do", columnList = "1st"), // ERROR impossible-name @29
    uniqueConstraints =
        @UniqueConstraint(name = "1st", columnNames = "1st")) // ERROR impossible-name @34
public class Todo {
  @Id UUID id;

  @Column(name = "a_name_of_more_than_sixty_three_bytes_is_cut_by_postgresql_without_a_word") // ERROR impossible-name @18
  String longOne;

  @Column(name = "1st")
  String digit;

  @Column(name = "`${schema}`") // ERROR impossible-name @18
  String placeholder;

  @Column(name = "`say \"\"hello\"\"`") // ERROR impossible-name @18
  String quotation;

  @Column(name = "`to-do`")
  String neighbour;
}

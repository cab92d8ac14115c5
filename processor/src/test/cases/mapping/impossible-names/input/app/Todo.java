package app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "to-do") // ERROR impossible-name @15
public class Todo {
  @Id UUID id;

  @Column(name = "a_name_of_more_than_sixty_three_bytes_is_cut_by_postgresql_without_a_word") // ERROR impossible-name @18
  String longOne;

  @Column(name = "1st") // ERROR impossible-name @18
  String digit;

  @Column(name = "`${schema}`") // ERROR impossible-name @18
  String placeholder;

  @Column(name = "`say \"\"hello\"\"`") // ERROR impossible-name @18
  String quotation;

  @Column(name = "`to-do`")
  String neighbour;
}

package app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class Todo {
  @Id UUID id;
  String title;

  @Column(name = "TITLE")
  String name; // ERROR duplicate-column @10

  @Column(name = "title2")
  String neighbour;
}

package app;

import jakarta.persistence.Entity;

@Entity
public class Todo extends Base {
  String neighbour;
}

package app;

import jakarta.persistence.*;

@Entity
class Twice {
  @Id Long id;
  String name;

  @Column(name = "NAME")
  String other;
}

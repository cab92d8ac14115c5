package app;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
class Pass {
  @EmbeddedId PassId id;

  @MapsId("person")
  @ManyToOne
  Person person;

  @MapsId("person")
  @ManyToOne
  Person other;
}

@Entity
class Person {
  @Id Long id;
}

@Embeddable
class PassId implements Serializable {
  Long person;
  int number;

  public boolean equals(Object o) {
    return o == this;
  }

  public int hashCode() {
    return 1;
  }
}

package app;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
@IdClass(Key.class)
class Doc {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "docs")
  Long id;

  @Id int revision;
}

class Key implements Serializable {
  Long id;
  int revision;

  public boolean equals(Object o) {
    return o == this;
  }

  public int hashCode() {
    return 1;
  }
}

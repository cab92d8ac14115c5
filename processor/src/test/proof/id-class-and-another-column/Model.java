package app;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
class Person {
  @Id Long id;

  @Column(unique = true)
  String code;
}

@Entity
@IdClass(PassId.class)
class Pass {
  @Id int nr;

  @Id
  @ManyToOne
  @JoinColumn(name = "person_code", referencedColumnName = "code")
  Person person;
}

class PassId implements Serializable {
  Long person;
  int nr;

  public boolean equals(Object o) {
    return o == this;
  }

  public int hashCode() {
    return 1;
  }
}

package app;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
@IdClass(EmployeeId.class)
class Employee {
  @Id String firstName;
  @Id String lastName;
}

class EmployeeId implements Serializable {
  String firstName;
  String lastName;

  public boolean equals(Object o) {
    return o == this;
  }

  public int hashCode() {
    return 1;
  }
}

@Entity
@IdClass(DependentId.class)
class Dependent {
  @Id String name;
  @Id @ManyToOne Employee emp;
}

class DependentId implements Serializable {
  String name;
  EmployeeId emp;

  public boolean equals(Object o) {
    return o == this;
  }

  public int hashCode() {
    return 1;
  }
}

package app;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
class Employee {
  @EmbeddedId EmployeeId id;
}

@Embeddable
class EmployeeId implements Serializable {
  String firstName;
  String lastName;
}

@Entity
class Dependent {
  @EmbeddedId DependentId id;

  @MapsId("emp")
  @ManyToOne
  Employee emp;
}

@Embeddable
class DependentId implements Serializable {
  String name;
  EmployeeId emp;
}

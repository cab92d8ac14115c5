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
class Medical {
  @EmbeddedId EmployeeId id;
  @MapsId @OneToOne Employee patient;
}

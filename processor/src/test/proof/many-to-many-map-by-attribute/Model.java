package app;

import jakarta.persistence.*;
import java.util.Map;

@Entity
class Company {
  @Id Long id;

  @ManyToMany
  @MapKey(name = "code")
  Map<String, Department> departments;
}

@Entity
class Department {
  @Id Long id;
  String code;
}

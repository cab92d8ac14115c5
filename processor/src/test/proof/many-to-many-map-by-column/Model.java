package app;

import jakarta.persistence.*;
import java.util.Map;

@Entity
class Company {
  @Id Long id;

  @ManyToMany
  @MapKeyColumn(name = "dep_key", length = 40)
  Map<String, Department> departments;
}

@Entity
class Department {
  @Id Long id;
}

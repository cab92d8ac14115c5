package app;

import jakarta.persistence.*;
import java.util.Map;

@Entity
class Company {
  @Id Long id;

  @ManyToMany
  @MapKeyJoinColumn(name = "division_id")
  Map<Division, Department> departments;
}

@Entity
class Department {
  @Id Long id;
}

@Entity
class Division {
  @Id Long id;
}

package app;

import jakarta.persistence.*;

@MappedSuperclass
@Table(name = "x")
class Base {
  @Id Long id;
}

@Entity
class Probe extends Base {}

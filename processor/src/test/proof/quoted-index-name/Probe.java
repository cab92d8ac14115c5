package app;

import jakarta.persistence.*;

@Entity
@Table(indexes = @Index(name = "`My Index`", columnList = "a"))
class Probe {
  @Id Long id;
  String a;
}

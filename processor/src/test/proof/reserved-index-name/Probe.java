package app;

import jakarta.persistence.*;

@Entity
@Table(indexes = @Index(name = "order", columnList = "a"))
class Probe {
  @Id Long id;
  String a;
}

package app;

import jakarta.persistence.*;

@Entity
class Probe {
  @Id Long id;
  @Enumerated String color;
}

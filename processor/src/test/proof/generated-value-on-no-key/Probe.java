package app;

import jakarta.persistence.*;

@Entity
class Probe {
  @Id Long id;
  @GeneratedValue Long number;
}

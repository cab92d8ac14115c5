package app;

import jakarta.persistence.*;

@Entity
class Probe {
  @Id Long id;
  @ManyToOne @Column(name = "x") Probe parent;
}

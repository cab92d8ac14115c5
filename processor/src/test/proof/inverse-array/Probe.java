package app;

import jakarta.persistence.*;

@Entity
class Probe {
  @Id Long id;
  @OneToMany(mappedBy = "parent") Probe[] children;
  @ManyToOne Probe parent;
}

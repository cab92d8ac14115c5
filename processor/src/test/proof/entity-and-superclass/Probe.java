package app;

import jakarta.persistence.*;

@Entity
@MappedSuperclass
class Probe {
  @Id Long id;
}

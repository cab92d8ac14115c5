package app;

import jakarta.persistence.*;

@Entity
class Probe {
  @Id @GeneratedValue java.time.Instant id;
}

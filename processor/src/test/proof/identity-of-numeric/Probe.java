package app;

import jakarta.persistence.*;

@Entity
class Probe {
  @Id @GeneratedValue(strategy = GenerationType.IDENTITY) java.math.BigInteger id;
}

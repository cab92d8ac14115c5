package app;

import jakarta.persistence.*;

@Entity
class Probe {
  @Id Long id;
  @Version String version;
}

@Entity
class Other {
  @Id Long id;
  @Version java.math.BigDecimal version;
}

package app;

import jakarta.persistence.*;
import java.time.Instant;

@Entity
class A1 {
  @Id Long id;
  @Version Long v;
}

@Entity
class B1 {
  @Id Long id;
  @Version Instant v;
}

@Entity
class C1 {
  @Id Long id;
  @Version short v;
}

@Entity
class D1 {
  @Id Long id;

  @Version
  @Column(name = "opt_lock", nullable = false)
  Integer v;
}

@Entity
class E1 {
  @Id Long id;
  @Version java.sql.Timestamp v;
}

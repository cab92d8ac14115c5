package app;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;

@MappedSuperclass
abstract class Base1<K extends Serializable, T> {
  @Id K id;
  T payload;
  @ManyToOne T2 other;
}

@Entity
class T2 {
  @Id Long id;
}

@Entity
class IntOne extends Base1<Integer, String> {}

@Entity
class UuidOne extends Base1<UUID, BigDecimal> {}

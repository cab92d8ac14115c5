package app;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
class OrderId implements Serializable {
  @Column(name = "order_no") String value;
}

@Embeddable
record UserId(UUID value) {}

@Entity
class Purchase {
  @EmbeddedId OrderId id;
  @ManyToOne Person buyer;
}

@Entity
class Person {
  @Id UserId id;
  @ManyToOne Purchase last;
}

package app;

import jakarta.persistence.*;
import java.io.Serializable;

@Embeddable
class OrderId implements Serializable {
  @Column(name = "order_no") int value;
}

@Entity
class Purchase {
  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "purchase_id", nullable = true))
  OrderId id;
}

@Entity
class Line {
  @Id Long id;
  @ManyToOne(optional = false) Purchase purchase;
}

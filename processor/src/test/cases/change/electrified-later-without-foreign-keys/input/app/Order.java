package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "zz_orders")
public class Order {
  @Id UUID id;
  @ManyToOne Customer customer;

  @ManyToOne
  @JoinColumn(name = "product_code", referencedColumnName = "code")
  Product product;
}

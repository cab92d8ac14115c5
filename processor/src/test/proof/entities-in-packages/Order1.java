package app;

import app.sub.Product;
import jakarta.persistence.*;

@Entity
class Order1 {
  @Id long id;
  @ManyToOne Product product;
}

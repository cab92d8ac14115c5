package app;

import jakarta.persistence.*;
import lib.Address;
import lib.Base;
import lib.Product;

@Entity
class Order1 extends Base {
  @ManyToOne Product product;
  Address shippedTo;
}

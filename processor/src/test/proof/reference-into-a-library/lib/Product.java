package lib;

import jakarta.persistence.*;

@Entity
public class Product extends Base {
  @Column(length = 40) String name;
}

package app.sub;

import jakarta.persistence.*;

@Entity
public class Product {
  @Id long id;
  String name;
}

package app;

import jakarta.persistence.*;

@Entity
class Line {
  @Id Long id;
  int amount;
  int price;

  @org.hibernate.annotations.GeneratedColumn("amount * price")
  int total;
}

package app;

import jakarta.persistence.*;

@Entity
class Line {
  @Id Long id;
  int amount;

  @org.hibernate.annotations.Formula("amount * 2")
  int twice;

  Part part;
}

@Embeddable
class Part {
  @org.hibernate.annotations.Parent Line line;
  String name;
}

package app;

import jakarta.persistence.*;

@Entity
@SecondaryTable(name = "extra")
@org.hibernate.annotations.SecondaryRow(table = "extra", optional = false)
class Animal {
  @Id Long id;

  @Column(table = "extra")
  String name;
}

package app;

import jakarta.persistence.*;

@Entity
@SecondaryTable(name = "details")
class Person {
  @Id Long id;

  @Column(table = "details")
  String code;
}

@Entity
class Purchase {
  @Id Long id;

  @ManyToOne
  @JoinColumn(referencedColumnName = "code")
  Person buyer;
}

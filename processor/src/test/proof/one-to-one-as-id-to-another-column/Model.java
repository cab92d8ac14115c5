package app;

import jakarta.persistence.*;

@Entity
class Person {
  @Id
  @Column(length = 40)
  String id;

  @Column(unique = true, length = 9)
  String number;
}

@Entity
class Pass {
  @Id
  @OneToOne
  @JoinColumn(name = "person_number", referencedColumnName = "number")
  Person person;
}

@Entity
class Stamp {
  @Id Long id;
  @ManyToOne Pass pass;
}

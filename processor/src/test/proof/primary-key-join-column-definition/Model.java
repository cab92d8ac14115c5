package app;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Person {
  @Id Long id;
}

@Entity
@PrimaryKeyJoinColumn(columnDefinition = "int8 default 4")
class Worker extends Person {
  String trade;
}

package app;

import jakarta.persistence.*;

@MappedSuperclass
abstract class Base1 {
  @Id
  @GeneratedValue(strategy = GenerationType.AUTO)
  Long id;
}

@Entity
class A1 extends Base1 {}

@Entity
@Table(name = "bees")
class B1 extends Base1 {}

@Entity
class C1 extends B1 {
  String x;
}

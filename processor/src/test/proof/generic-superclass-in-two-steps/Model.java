package app;

import jakarta.persistence.*;

@MappedSuperclass
abstract class A1<X> {
  @Id X id;
}

@MappedSuperclass
abstract class B1<Y, X> extends A1<X> {
  Y value1;
}

@Entity
class C1 extends B1<String, Long> {}

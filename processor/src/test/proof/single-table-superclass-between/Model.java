package app;

import jakarta.persistence.*;

@Entity
class Base1 {
  @Id Long id;
}

@MappedSuperclass
abstract class Middle extends Base1 {
  String middle;
  int count1;
}

@Entity
class Leaf extends Middle {
  String leaf;
}

package app;

import jakarta.persistence.*;

@MappedSuperclass
abstract class Base {
  @Id Long id;
  @Column(length = 10) String name;
  int number;
}

@Entity
class Shadow extends Base {
  @Column(length = 20) String name;
}

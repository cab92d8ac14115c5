package app;

import jakarta.persistence.*;

@Entity
class Pass {
  @Id Long id;
  @MapsId @OneToOne Person person;
  @MapsId @OneToOne Person other;
}

@Entity
class Person {
  @Id Long id;
}

package app;

import jakarta.persistence.*;
import java.util.Set;

@Entity
class Person {
  @Id Long id;
  @ElementCollection Set<Phone> phones;
}

@Embeddable
record Phone(@Column(nullable = false) String number1, @Column(nullable = false) String kind) {}

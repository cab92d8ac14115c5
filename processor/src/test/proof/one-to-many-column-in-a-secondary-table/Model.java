package app;

import jakarta.persistence.*;
import java.util.List;

@Entity
@SecondaryTable(name = "details")
class Person {
  @Id Long id;
}

@Entity
class Purchase {
  @Id Long id;

  @OneToMany
  @JoinColumn(name = "purchase_id", table = "details")
  List<Person> buyers;
}

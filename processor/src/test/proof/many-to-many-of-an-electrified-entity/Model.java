package app;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.*;
import java.util.*;

@Entity
class Person {
  @Id UUID id;
  @ManyToMany Set<Invoice> invoices;
}

@Entity
@Electrified
class Invoice {
  @Id UUID id;
  String number;
}

@Entity
@Electrified
class Box {
  @Id UUID id;
  @ManyToMany Set<Invoice> invoices;
  @ManyToMany List<Person> people;
}

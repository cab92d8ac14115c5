package app;

import jakarta.persistence.*;
import java.util.List;
import org.hibernate.annotations.ColumnDefault;

@Entity
class Person {
  @Id Long id;
  String name;
}

@Entity
class Purchase {
  @Id Long id;

  @ColumnDefault("7")
  @OneToMany
  @JoinColumn(name = "purchase_id")
  List<Person> buyers;
}

package app;

import jakarta.persistence.*;
import java.util.List;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;

@Entity
class Person {
  @Id Long id;

  @Comment("where it lives")
  @Embedded
  Address address;
}

@Embeddable
class Address {
  String street;
  String city;
}

@Entity
class Purchase {
  @Id Long id;

  @ColumnDefault("7")
  @OneToMany
  @JoinColumn(name = "purchase_id")
  List<Person> buyers;
}

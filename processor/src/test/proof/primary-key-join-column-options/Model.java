package app;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Person {
  @Id String id;
}

@Entity
@PrimaryKeyJoinColumn(name = "worker_id", options = "collate \"C\"")
class Worker extends Person {
  String trade;
}

@Entity
@SecondaryTable(
    name = "house_details",
    pkJoinColumns = @PrimaryKeyJoinColumn(name = "house_id", options = "collate \"C\""))
class House {
  @Id String id;

  @Column(table = "house_details")
  String colour;
}

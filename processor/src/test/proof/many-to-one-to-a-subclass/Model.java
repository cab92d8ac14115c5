package app;

import jakarta.persistence.*;

@Entity
abstract class Party {
  @Id Long id;
}

@Entity
class Company extends Party {
  String vat;
}

@Entity
class Contract {
  @Id Long id;
  @ManyToOne Company company;
  @ManyToOne Party party;
}

package app;

import jakarta.persistence.*;

@Entity
class Person {
  @Id Long id;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Account {
  @Id @Column(name = "account_id") Long id;
}

/** A joined table refers to its parent only. */
@Entity
class Loan extends Account {
  @OneToOne(optional = false) @PrimaryKeyJoinColumn Person debtor;
}

@Entity
class Deposit extends Account {
  @OneToOne(optional = false) @JoinColumn(name = "account_id") Person owner;
}

@Entity
class Card {
  @Id Long id;
}

@Entity
class CreditCard extends Card {
  @OneToOne(optional = false) @PrimaryKeyJoinColumn Person holder;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Office {
  @Id Long id;
  @OneToOne(optional = false) @PrimaryKeyJoinColumn Person head;
}

@Entity
class Branch extends Office {
  @OneToOne(optional = false) @JoinColumn(name = "id") Person clerk;
}

@MappedSuperclass
class OfAPerson {
  @Id Long id;
  @OneToOne(optional = false) @PrimaryKeyJoinColumn Person person;
}

@Entity
class Passport extends OfAPerson {}

package app;

import jakarta.persistence.*;
import org.hibernate.annotations.DiscriminatorOptions;

@Entity
@DiscriminatorOptions(force = true)
class Paper {
  @Id Long id;
}

@Entity
class Letter extends Paper {
  int pages;
}

@Entity
@DiscriminatorOptions(insert = false)
class Shape {
  @Id Long id;
}

@Entity
class Circle extends Shape {}

@Entity
@DiscriminatorOptions(force = true, insert = false)
@DiscriminatorColumn(name = "kind", columnDefinition = "varchar(20) default 'Person'")
@Inheritance(strategy = InheritanceType.JOINED)
class Person {
  @Id Long id;
}

@Entity
class Worker extends Person {}

package app;

import jakarta.persistence.*;

@Entity
class Book {
  @Id Long id;
  @org.hibernate.annotations.NaturalId @ManyToOne Publisher publisher;
  @org.hibernate.annotations.NaturalId String code;
}

@Entity
class Publisher {
  @Id Long id;
}

package app;

import jakarta.persistence.*;

@Entity
class Book {
  @Id Long id;
  @org.hibernate.annotations.NaturalId String isbn;

  @org.hibernate.annotations.NaturalId(mutable = true)
  Integer edition;
}

package app;

import jakarta.persistence.*;
import java.util.Set;

@Entity
class Author {
  @Id @GeneratedValue Long id;
  @ManyToMany Set<Book> books;
}

@Entity
class Book {
  @Id @GeneratedValue Long id;
  String title;
}

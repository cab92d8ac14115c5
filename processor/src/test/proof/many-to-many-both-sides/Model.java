package app;

import jakarta.persistence.*;
import java.util.HashSet;
import java.util.Set;

@Entity
class Author {
  @Id @GeneratedValue Long id;
  @ManyToMany Set<Book> books = new HashSet<>();
}

@Entity
class Book {
  @Id @GeneratedValue Long bookId;

  @ManyToMany(mappedBy = "books")
  Set<Author> authors = new HashSet<>();
}

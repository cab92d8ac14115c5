package app;

import jakarta.persistence.*;
import java.util.List;

@Entity
class Author {
  @Id @GeneratedValue Long id;
  @ManyToMany List<Book> books;
}

@Entity
class Book {
  @Id @GeneratedValue Long id;
  String title;
}

package app;

import jakarta.persistence.*;
import java.util.Set;

@Entity(name = "Writer")
class Author {
  @Id @GeneratedValue Long id;
  @ElementCollection Set<String> pens;
  @ManyToMany Set<Book> books;
  @ManyToOne Author mentor;
}

@Entity(name = "Work")
@Table(name = "works")
class Book {
  @Id @GeneratedValue Long id;
  @ElementCollection Set<String> titles;
  @OneToMany Set<Author> translators;
}

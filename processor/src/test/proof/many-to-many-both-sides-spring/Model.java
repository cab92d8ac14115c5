package app;

import jakarta.persistence.*;
import java.util.HashSet;
import java.util.Set;

@Entity
class AuthorOfBooks {
  @Id @GeneratedValue Long id;
  @ManyToMany Set<BookTitle> booksWritten = new HashSet<>();
}

@Entity
class BookTitle {
  @Id @GeneratedValue Long bookId;

  @ManyToMany(mappedBy = "booksWritten")
  Set<AuthorOfBooks> authors = new HashSet<>();
}

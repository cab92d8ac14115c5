package dev.electrified.runtime.hibernate;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.Type;
import org.hibernate.annotations.UpdateTimestamp;

/** Entities of less common shapes, some of which the processor refuses. */
final class Library {
  private Library() {}

  @Embeddable
  static class Edition implements Serializable {
    private static final long serialVersionUID = 1;

    String isbn;
    int edition;

    @Override
    public boolean equals(Object other) {
      return other instanceof Edition that && edition == that.edition && isbn.equals(that.isbn);
    }

    @Override
    public int hashCode() {
      return Objects.hash(isbn, edition);
    }
  }

  @Entity(name = "Book")
  @Table(name = "books")
  static class Book {
    @EmbeddedId Edition id;
    @ManyToOne Book sequel;
  }

  static CatalogFile books() {
    return new CatalogFile("tracker")
        .plain("books", Book.class)
        .column("edition|integer|not null")
        .column("isbn|varchar(255)|not null")
        .column("sequel_edition|integer|null")
        .column("sequel_isbn|varchar(255)|null")
        .foreignKey("sequel_isbn,sequel_edition|books|isbn,edition|no_action");
  }

  @Entity(name = "Shelf")
  @Table(name = "shelves")
  static class Shelf {
    @Id Long id;
    @ElementCollection Set<String> labels;
    @ManyToMany List<Shelf> neighbours;

    @OneToMany
    @JoinColumn(name = "shelf_id")
    List<Book> books;
  }

  @Entity(name = "Loan")
  @Table(name = "loans")
  static class Loan {
    @Id Long id;
    Boolean returned;
    UUID reader;

    @Type(UuidAsText.class)
    UUID ticket;
  }

  @Embeddable
  static class Stamp {
    @UpdateTimestamp Instant changed;
  }

  @Entity(name = "Visit")
  @Table(name = "visits")
  static class Visit {
    @Id Long id;
    @CreationTimestamp Instant began;
    @Embedded Stamp stamp;
    Instant ended;
  }

  @Entity(name = "Reader")
  @Table(name = "readers")
  static class Reader {
    @Id Long id;
  }

  @Entity(name = "Child")
  static class Child extends Reader {
    @Column(name = "guardian")
    String guardian;
  }

  @Entity(name = "Room")
  @Table(name = "rooms")
  @Inheritance(strategy = InheritanceType.JOINED)
  @DiscriminatorColumn(name = "kind")
  static class Room {
    @Id Long id;
  }

  @Entity(name = "Hall")
  @Table(name = "halls")
  static class Hall extends Room {
    int seats;
  }

  @Entity(name = "Device")
  @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
  abstract static class Device {
    @Id Long id;
    String label;
  }

  @Entity(name = "Scanner")
  @Table(name = "scanners")
  static class Scanner extends Device {
    int resolution;
  }
}

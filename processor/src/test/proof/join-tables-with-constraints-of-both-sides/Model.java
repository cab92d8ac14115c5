package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.UniqueConstraint;
import java.util.List;

@Entity
class Author {
  @Id Long id;

  @ManyToMany
  @JoinTable(
      name = "authorship",
      joinColumns = @JoinColumn(name = "author_id"),
      inverseJoinColumns = @JoinColumn(name = "paper_id"),
      uniqueConstraints =
          @UniqueConstraint(name = "authorship_uq", columnNames = {"author_id", "paper_id"}),
      indexes = @Index(name = "authorship_author", columnList = "author_id"))
  List<Paper> papers;
}

@Entity
class Paper {
  @Id Long id;

  @ManyToMany
  @JoinTable(
      name = "authorship",
      joinColumns = @JoinColumn(name = "paper_id"),
      inverseJoinColumns = @JoinColumn(name = "author_id"),
      uniqueConstraints =
          @UniqueConstraint(name = "authorship_uq", columnNames = {"author_id", "paper_id"}),
      indexes = @Index(name = "authorship_paper", columnList = "paper_id"))
  List<Author> authors;
}

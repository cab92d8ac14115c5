package app;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToOne;
import java.util.List;
import java.util.UUID;

@Entity
public class Todo {
  @Id UUID id;
  @ManyToMany List related; // ERROR unsupported-mapping @20

  @OneToOne(mappedBy = "twin")
  @JoinColumn // ERROR unsupported-mapping @3
  Todo twin;

  @ElementCollection
  @JoinTable(inverseJoinColumns = @JoinColumn) // ERROR unsupported-mapping @35
  List<String> tags;

  Object anything; // ERROR unsupported-mapping @10

  @Column(columnDefinition = "citext")
  String title;
}

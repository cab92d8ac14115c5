package app;

import dev.electrified.annotations.Replaces;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Transient;
import java.util.Set;
import java.util.UUID;

@Entity
public class Task {
  @Id UUID id;

  @Replaces("name") // ERROR misplaced-annotation @3
  @ElementCollection
  Set<String> names;

  @Replaces("name") // ERROR misplaced-annotation @3
  @Embedded
  Place place;

  @Replaces("name") // ERROR misplaced-annotation @3
  @ManyToOne
  @JoinTable(name = "parents")
  Task parent;

  @Replaces("name") // ERROR misplaced-annotation @3
  @OneToOne(mappedBy = "next")
  Task last;

  @OneToOne Task next;

  @Replaces("name") // ERROR misplaced-annotation @3
  @Transient
  String none;

  @Embeddable
  public static class Place {
    String town;
  }
}

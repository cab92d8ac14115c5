package app;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@Entity
@Electrified
public class Task {
  @Id UUID id;
  @ManyToMany @Electrified Set<Label> labels;

  @ElementCollection
  @Electrified
  @CollectionTable(name = "task_links")
  @Column(nullable = false)
  Set<UUID> links;

  @ElementCollection
  @Electrified
  @CollectionTable(name = "hints")
  @Column(name = "hint", length = 80)
  Map<UUID, String> hints;

  @ManyToOne
  @Electrified
  @JoinTable(name = "parents")
  Task parent;
}

package app;

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
public class Task {
  @Id UUID id;
  @ManyToMany Set<Label> labels;

  @ElementCollection
  @CollectionTable(name = "task_links")
  @Column(nullable = false)
  Set<UUID> links;

  @ElementCollection
  @CollectionTable(name = "hints")
  @Column(name = "hint", length = 80)
  Map<UUID, String> hints;

  @ManyToOne
  @JoinTable(name = "parents")
  Task parent;
}

package app;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.*;
import java.util.UUID;

@Entity
@Electrified
class Project {
  @Id
  @Column(columnDefinition = "uuid")
  UUID id;
}

@Entity
@Electrified
class Task {
  @Id UUID id;

  @ManyToOne Project project;

  @ManyToOne
  @JoinColumn(name = "other", columnDefinition = "uuid")
  Project other;
}

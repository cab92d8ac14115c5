package app;

import jakarta.persistence.*;

enum Status {
  OPEN,
  DONE,
  LOST
}

@Entity
@Table(name = "tasks")
class Task {
  @Id long id;

  @Enumerated(EnumType.STRING)
  Status status;
}

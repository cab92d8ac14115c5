package app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class Project {
  @Id UUID id;

  int priority;

  @Column(length = 80)
  String title;
}

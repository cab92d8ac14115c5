package app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class Project {
  @Id UUID id;

  long priority;

  @Column(length = 50, nullable = false)
  String title;

  int size;

  String note;

  Integer weight;
}

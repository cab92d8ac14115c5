package app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

@Entity
public class Task {
  @Id UUID id;
  int points;

  @Column(nullable = false, unique = true)
  String code;

  @ManyToOne(optional = false)
  Person owner;
}

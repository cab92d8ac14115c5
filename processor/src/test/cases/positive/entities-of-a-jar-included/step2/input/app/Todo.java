package app;

import accounts.Team;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

@Entity
public class Todo {
  @Id UUID id;
  @ManyToOne Team team;
  String title;
}

package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

@Entity
public class Todo {
  @Id UUID id;
  String code;

  @ManyToOne
  @JoinColumn(referencedColumnName = "code")
  Todo parent;

  @ManyToOne
  @JoinColumn(referencedColumnName = "id")
  Todo neighbour;
}

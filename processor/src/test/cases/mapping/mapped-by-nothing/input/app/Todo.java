package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.UUID;

@Entity
public class Todo {
  @Id UUID id;
  @ManyToOne Todo parent;
  String title;

  @OneToMany(mappedBy = "title") // ERROR unknown-name @25
  List<Todo> titled;

  @OneToMany(mappedBy = "parnet") // ERROR unknown-name @25
  List<Todo> children;

  @OneToMany(mappedBy = "parent")
  List<Todo> neighbours;
}

package app;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToOne;
import java.util.List;
import java.util.UUID;

@Entity
public class Todo {
  @Id UUID id;
  @ManyToMany List<Todo> related; // ERROR unsupported-mapping @3
  @OneToOne Todo twin; // ERROR unsupported-mapping @3
  @ElementCollection List<String> tags; // ERROR unsupported-mapping @3
  Object anything; // ERROR unsupported-mapping @10

  @Column(columnDefinition = "citext") // ERROR unsupported-mapping @30
  String title;
}

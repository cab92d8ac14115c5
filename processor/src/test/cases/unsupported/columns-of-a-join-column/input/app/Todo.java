package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

@Entity
public class Todo {
  @Id UUID id;

  @ManyToOne
  @JoinColumn(columnDefinition = "uuid") // ERROR unsupported-mapping @34
  Todo parent;

  @ManyToOne
  @JoinTable(name = "links") // ERROR unsupported-mapping @3
  Todo link;

  @ManyToOne
  @JoinColumns({@JoinColumn(name = "a"), @JoinColumn(name = "b")}) // ERROR unsupported-mapping @3
  Todo both;
}

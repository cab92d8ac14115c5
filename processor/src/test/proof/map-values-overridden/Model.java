package app;

import jakarta.persistence.*;
import java.util.Map;

@Entity
class Person {
  @Id Long id;

  @ElementCollection
  @AttributeOverride(name = "value", column = @Column(name = "v"))
  @AttributeOverride(name = "key", column = @Column(name = "k"))
  Map<String, String> words;
}

package app;

import jakarta.persistence.*;
import java.util.Map;
import java.util.Set;

@Entity
class Post {
  @Id Long id;

  @ElementCollection(targetClass = String.class)
  Set tags;

  @ElementCollection(targetClass = Integer.class)
  @MapKeyClass(String.class)
  Map counts;
}

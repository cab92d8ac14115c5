package app;

import jakarta.persistence.*;
import java.util.Set;

@Entity
class Post {
  @Id Long id;
  @ElementCollection Set<String> tags;
}

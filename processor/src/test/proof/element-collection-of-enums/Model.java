package app;

import jakarta.persistence.*;
import java.util.Set;

@Entity
class Post {
  @Id Long id;
  @ElementCollection Set<Color> ordinals;

  @ElementCollection
  @Enumerated(EnumType.STRING)
  @Column(name = "color", length = 20)
  Set<Color> names;
}

enum Color {
  RED,
  GREEN
}

package app;

import jakarta.persistence.*;
import java.util.List;

@Entity
class Post {
  @Id Long id;
  @ElementCollection @OrderColumn List<String> lines;

  @ElementCollection
  @OrderColumn(name = "n", nullable = false)
  List<String> others;

  @ElementCollection @OrderColumn String[] words;
}

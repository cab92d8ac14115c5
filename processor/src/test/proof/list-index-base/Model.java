package app;

import jakarta.persistence.*;
import java.util.List;

@Entity
class Post {
  @Id Long id;

  @ElementCollection
  @OrderColumn(name = "n")
  @org.hibernate.annotations.ListIndexBase(1)
  List<String> lines;
}

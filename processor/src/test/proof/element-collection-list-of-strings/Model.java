package app;

import jakarta.persistence.*;
import java.util.List;

@Entity
class Post {
  @Id Long id;
  @ElementCollection List<String> tags;
}

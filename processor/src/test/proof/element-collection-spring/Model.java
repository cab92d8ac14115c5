package app;

import jakarta.persistence.*;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Entity
class BlogPost {
  @Id Long postId;
  @ElementCollection Set<String> tagNames;
  @ElementCollection List<Integer> scoreValues;
  @ElementCollection Map<String, String> extraLabels;
}

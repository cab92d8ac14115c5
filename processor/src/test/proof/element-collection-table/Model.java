package app;

import jakarta.persistence.*;
import java.util.Set;

@Entity
class Post {
  @Id Long id;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "post_tags", joinColumns = @JoinColumn(name = "post_fk"))
  @Column(name = "tag", length = 50, nullable = false)
  Set<String> tags;
}

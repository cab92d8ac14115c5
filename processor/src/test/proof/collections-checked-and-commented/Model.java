package app;

import jakarta.persistence.*;
import java.util.List;
import java.util.Set;

@Entity
class Post {
  @Id Long id;

  @ElementCollection
  @org.hibernate.annotations.Check(constraints = "tags <> ''")
  Set<String> tags;

  @ElementCollection
  @org.hibernate.annotations.Comment("the words")
  List<String> words;

  @ElementCollection
  @org.hibernate.annotations.ColumnDefault("'x'")
  List<String> lines;

  @ManyToMany
  @org.hibernate.annotations.Comment("the others")
  Set<Post> posts;
}

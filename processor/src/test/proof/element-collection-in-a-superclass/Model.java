package app;

import jakarta.persistence.*;
import java.util.Set;

@MappedSuperclass
abstract class Tagged {
  @Id Long id;
  @ElementCollection Set<String> tags;
  @ManyToMany Set<Topic> topics;
}

@Entity
class Post extends Tagged {}

@Entity
class Photo extends Tagged {}

@Entity
class Topic {
  @Id Long id;
}

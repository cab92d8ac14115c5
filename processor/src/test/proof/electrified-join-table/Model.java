package app;

import jakarta.persistence.*;
import java.util.Set;
import java.util.UUID;

@Entity
@dev.electrified.annotations.Electrified
class Post {
  @Id UUID id;
  @ManyToMany @dev.electrified.annotations.Electrified Set<Tag> tags;
}

@Entity
@dev.electrified.annotations.Electrified
class Tag {
  @Id UUID id;
  String name;
}

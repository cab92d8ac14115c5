package app;

import jakarta.persistence.*;
import java.util.Set;
import java.util.UUID;

@Entity
@dev.electrified.annotations.Electrified
class Post {
  @Id UUID id;
  @ManyToMany Set<Tag> tags;
  @ElementCollection Set<String> words;

  @OneToMany(mappedBy = "post")
  Set<Remark> remarks;
}

@Entity
@dev.electrified.annotations.Electrified
class Tag {
  @Id UUID id;
  String name;
}

@Entity
@dev.electrified.annotations.Electrified
class Remark {
  @Id UUID id;
  @ManyToOne Post post;
}

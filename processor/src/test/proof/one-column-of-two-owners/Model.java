package app;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Tag {
  @Id Long id;
}

@MappedSuperclass
class Base {
  @Id Long id;

  @OneToMany
  @JoinColumn(name = "owner_id")
  List<Tag> tags;

  @ElementCollection
  @CollectionTable(name = "words", joinColumns = @JoinColumn(name = "owner_id"))
  Set<String> words;

  @ManyToMany
  @JoinTable(name = "tagged", joinColumns = @JoinColumn(name = "owner_id"))
  Set<Tag> others;
}

@Entity
class Art extends Base {}

@Entity
class Zoo extends Base {}

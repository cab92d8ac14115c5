package app;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.Set;

@MappedSuperclass
class Base {
  @Id Long id;

  @ElementCollection
  @CollectionTable(name = "words")
  Set<String> words;
}

@Entity
class Art extends Base {}

@Entity
class Zoo extends Base {}

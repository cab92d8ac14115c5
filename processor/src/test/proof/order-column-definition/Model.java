package app;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Doc {
  @Id Long id;

  @ElementCollection
  @OrderColumn(name = "place", columnDefinition = "int4 default 0")
  List<String> words;

  @OneToMany
  @OrderColumn(name = "turn", columnDefinition = "int4", options = "not null")
  List<Doc> parts;
}

package app;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Doc {
  @Id Long id;

  @ElementCollection
  @JoinColumn(name = "doc")
  List<String> words;
}

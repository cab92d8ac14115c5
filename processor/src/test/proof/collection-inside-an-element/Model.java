package app;

import jakarta.persistence.*;
import java.util.*;

@Embeddable
class Part {
  String name;
  @ElementCollection List<String> words;
}

@Entity
class Doc {
  @Id Long id;
  @ElementCollection List<Part> parts;
}

package app;

import jakarta.persistence.*;
import java.util.Set;

@Entity
class Doc {
  @Id Long id;
  Part part;
  @ElementCollection Set<Part> parts;
}

@Embeddable
class Part {
  @org.hibernate.annotations.Parent Doc owner;
  String text;
}

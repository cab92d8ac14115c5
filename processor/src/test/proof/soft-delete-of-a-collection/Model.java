package app;

import jakarta.persistence.*;
import java.util.Set;

@Entity
class Doc {
  @Id Long id;

  @ElementCollection @org.hibernate.annotations.SoftDelete Set<String> tags;
}

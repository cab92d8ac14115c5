package app;

import jakarta.persistence.*;
import java.util.*;

@Embeddable
class Key {
  @Column(columnDefinition = "varchar(7)")
  String a;

  Long b;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Doc {
  @EmbeddedId Key id;

  @ElementCollection List<String> words;
}

@Entity
class Letter extends Doc {
  String text;
}

@Entity
class Mark {
  @Id Long id;

  @ManyToOne Doc doc;
}

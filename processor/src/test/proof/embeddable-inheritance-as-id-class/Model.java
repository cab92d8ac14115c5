package app;

import jakarta.persistence.*;
import java.io.Serializable;

@Embeddable
class Key implements Serializable {
  Long number;
  String part;
}

@Embeddable
class LongKey extends Key {
  int more;
}

@Entity
@IdClass(Key.class)
class Drawing {
  @Id Long number;
  @Id String part;
}

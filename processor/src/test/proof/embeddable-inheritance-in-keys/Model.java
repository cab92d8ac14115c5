package app;

import jakarta.persistence.*;
import java.io.Serializable;

@Embeddable
class Code implements Serializable {
  String code;
}

@Embeddable
class LongCode extends Code {
  int number;
}

@Embeddable
class Key implements Serializable {
  Code code;
  int part;
}

@Entity
class Drawing {
  @EmbeddedId Code id;
}

@Entity
class Sketch {
  @EmbeddedId Key id;
}

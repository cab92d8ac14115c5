package app;

import jakarta.persistence.*;
import java.io.Serializable;

class Key implements Serializable {
  int year;
  int missing;
}

@Entity
@IdClass(Key.class)
class Todo {
  @Id int year;
}

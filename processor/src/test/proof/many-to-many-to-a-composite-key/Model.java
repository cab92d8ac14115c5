package app;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.Set;

@Entity
class Box {
  @Id Long id;
  @ManyToMany Set<Part> parts;
}

@Entity
@IdClass(PartKey.class)
class Part {
  @Id String maker;
  @Id int partNo;
}

class PartKey implements Serializable {
  String maker;
  int partNo;

  public boolean equals(Object o) {
    return o == this;
  }

  public int hashCode() {
    return 1;
  }
}

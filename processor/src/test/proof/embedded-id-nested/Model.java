package app;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
class Cell {
  @EmbeddedId CellKey key;
}

@Embeddable
class CellKey implements Serializable {
  Point point;
  int layer;
}

@Embeddable
class Point implements Serializable {
  int x;
  int y;
}

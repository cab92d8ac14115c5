package app;

import jakarta.persistence.*;
import java.util.List;
import java.util.Set;

@Entity
class Order1 {
  @Id Long id;
  @OneToMany Set<Line> lines;
  @OneToMany List<Note> notes;
}

@Entity
class Line {
  @Id Long id;
}

@Entity
class Note {
  @Id Long id;
}

package app;

import jakarta.persistence.*;
import java.util.Map;

@Embeddable
class Place {
  @Column(nullable = false)
  String sheet;

  int position;
}

@Entity
class Drawing {
  @Id Long id;

  @OneToMany(mappedBy = "drawing")
  Map<Place, Line> lines;
}

@Entity
class Line {
  @Id Long id;
  @ManyToOne Drawing drawing;
}

package app;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Doc {
  @Id Long id;

  @Enumerated(EnumType.STRING)
  Set<Color> names;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  Color[] sized;

  @Enumerated List<Color> numbers;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "text[]")
  List<Color> defined;

  @Enumerated(EnumType.STRING)
  EnumSet<Color> serialized;
}

enum Color {
  RED,
  BLUE
}

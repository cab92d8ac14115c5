package app;

import jakarta.persistence.*;

@Embeddable
record Point(int x, Integer y, @Column(nullable = false) int z, @Column(name = "point_name", length = 20) String name) {}

@Embeddable
record Line(@Embedded Style style, Color color, @ManyToOne Shape next) {}

@Embeddable
record Style(@Enumerated(EnumType.STRING) Color fill, boolean dashed) {}

enum Color {
  RED,
  GREEN
}

@Entity
class Shape {
  @Id Long id;
  Point point;
  @Embedded Line line;
}

package app;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

@Entity
class Drawing {
  @Id Long id;
  Shape shape;
  Circle circle;
  Color color;

  @Enumerated(EnumType.STRING)
  Color kept;

  @ElementCollection Set<Circle> circles;

  @ElementCollection
  Map<Color, String> names;
}

interface Shape extends Serializable {}

class Circle implements Shape {}

enum Color implements Shape {
  RED,
  GREEN
}

@Converter(autoApply = true)
class ShapeConverter implements AttributeConverter<Shape, Integer> {
  public Integer convertToDatabaseColumn(Shape b) { return b == Color.RED ? 1 : 2; }
  public Shape convertToEntityAttribute(Integer s) { return null; }
}

package app;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

@Entity
class Sale {
  @Id Long id;

  @Convert(converter = ColorConverter.class)
  @Enumerated(EnumType.STRING)
  Color color;
}

enum Color {
  RED
}

class ColorConverter implements AttributeConverter<Color, Integer> {
  public Integer convertToDatabaseColumn(Color b) { return null; }
  public Color convertToEntityAttribute(Integer s) { return null; }
}

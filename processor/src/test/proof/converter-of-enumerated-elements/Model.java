package app;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

@Entity
class Sale {
  @Id Long id;

  @ElementCollection
  @Enumerated(EnumType.STRING)
  Set<Color> colors;
}

enum Color {
  RED
}

@Converter(autoApply = true)
class ColorConverter implements AttributeConverter<Color, Integer> {
  public Integer convertToDatabaseColumn(Color b) { return null; }
  public Color convertToEntityAttribute(Integer s) { return null; }
}

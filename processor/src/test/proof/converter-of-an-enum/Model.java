package app;

import jakarta.persistence.*;

@Entity
class Doc {
  @Id Long id;

  @Convert(converter = ColorConverter.class)
  Color color;

  Size size1;
}

enum Color {
  RED,
  GREEN
}

enum Size {
  S,
  M
}

@Converter
class ColorConverter implements AttributeConverter<Color, String> {
  public String convertToDatabaseColumn(Color c) {
    return c == null ? null : c.name().toLowerCase();
  }

  public Color convertToEntityAttribute(String s) {
    return null;
  }
}

@Converter(autoApply = true)
class SizeConverter implements AttributeConverter<Size, Integer> {
  public Integer convertToDatabaseColumn(Size c) {
    return c == null ? null : c.ordinal() * 10;
  }

  public Size convertToEntityAttribute(Integer s) {
    return null;
  }
}

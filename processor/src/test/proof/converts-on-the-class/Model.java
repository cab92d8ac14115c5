package app;

import jakarta.persistence.*;

@Entity
@Convert(attributeName = "code", converter = Up.class)
class Doc extends Base1 {
  String other;
}

@MappedSuperclass
abstract class Base1 {
  @Id Long id;
  String code;
}

@Converter
class Up implements AttributeConverter<String, Long> {
  public Long convertToDatabaseColumn(String l) {
    return null;
  }

  public String convertToEntityAttribute(Long s) {
    return null;
  }
}

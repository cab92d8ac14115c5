package app;

import jakarta.persistence.*;

@Entity
class Doc {
  @Id Long id;

  @Embedded
  @Convert(attributeName = "code", converter = Up.class)
  Part part;

  @Convert(converter = Flag.class)
  boolean flag;

  boolean applied;
}

@Embeddable
class Part {
  @Column(name = "part_code")
  String code;

  String other;

  @Convert(converter = Flag.class)
  boolean inside;
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

@Converter(autoApply = true)
class Flag implements AttributeConverter<Boolean, String> {
  public String convertToDatabaseColumn(Boolean l) {
    return l == null ? null : l ? "on" : "off";
  }

  public Boolean convertToEntityAttribute(String s) {
    return null;
  }
}

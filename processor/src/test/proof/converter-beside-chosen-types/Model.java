package app;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

@Entity
class Sale {
  @Id Long id;

  @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.VARCHAR)
  Color code;

  @org.hibernate.annotations.JdbcType(org.hibernate.type.descriptor.jdbc.VarcharJdbcType.class)
  Color type;

  @org.hibernate.annotations.JavaType(org.hibernate.type.descriptor.java.LongJavaType.class)
  Long number;

  @Lob Money money;
}

enum Color {
  RED
}

class Money implements Serializable {}

@Converter(autoApply = true)
class ColorConverter implements AttributeConverter<Color, Integer> {
  public Integer convertToDatabaseColumn(Color b) { return 1; }
  public Color convertToEntityAttribute(Integer s) { return null; }
}

@Converter(autoApply = true)
class MoneyConverter implements AttributeConverter<Money, String> {
  public String convertToDatabaseColumn(Money b) { return null; }
  public Money convertToEntityAttribute(String s) { return null; }
}

@Converter(autoApply = true)
class LongConverter implements AttributeConverter<Long, String> {
  public String convertToDatabaseColumn(Long b) { return null; }
  public Long convertToEntityAttribute(String s) { return null; }
}

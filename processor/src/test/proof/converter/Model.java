package app;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.util.List;

@Entity
class Doc {
  @Id Long id;

  @Convert(converter = ListConverter.class)
  List<String> tags;

  @Convert(converter = ListConverter.class)
  @Column(length = 2000, nullable = false)
  List<String> others;

  @Convert(converter = FlagConverter.class)
  Boolean flag;

  @Convert(converter = MoneyConverter.class)
  @Column(precision = 12, scale = 3)
  Money money;
}

class Money {
  long cents;
}

@Converter
class ListConverter implements AttributeConverter<List<String>, String> {
  public String convertToDatabaseColumn(List<String> l) {
    return null;
  }

  public List<String> convertToEntityAttribute(String s) {
    return null;
  }
}

@Converter
class FlagConverter implements AttributeConverter<Boolean, Character> {
  public Character convertToDatabaseColumn(Boolean b) {
    return 'x';
  }

  public Boolean convertToEntityAttribute(Character s) {
    return true;
  }
}

@Converter
class MoneyConverter implements AttributeConverter<Money, BigDecimal> {
  public BigDecimal convertToDatabaseColumn(Money b) {
    return null;
  }

  public Money convertToEntityAttribute(BigDecimal s) {
    return null;
  }
}

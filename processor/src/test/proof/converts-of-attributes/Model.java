package app;

import jakarta.persistence.*;
import java.util.*;

@Embeddable
class Price {
  Boolean paid;
  Integer amount;
}

@Converter
class Words implements AttributeConverter<Boolean, String> {
  @Override
  public String convertToDatabaseColumn(Boolean value) {
    return String.valueOf(value);
  }

  @Override
  public Boolean convertToEntityAttribute(String text) {
    return Boolean.valueOf(text);
  }
}

@Converter
class Digits implements AttributeConverter<Integer, String> {
  @Override
  public String convertToDatabaseColumn(Integer value) {
    return String.valueOf(value);
  }

  @Override
  public Integer convertToEntityAttribute(String text) {
    return Integer.valueOf(text);
  }
}

@Entity
class Doc {
  @Id Long id;

  @Converts({
    @Convert(attributeName = "paid", converter = Words.class),
    @Convert(attributeName = "amount", converter = Digits.class)
  })
  @Embedded
  Price price;

  @ElementCollection
  @Converts({
    @Convert(attributeName = "key", converter = Digits.class),
    @Convert(attributeName = "value", converter = Words.class)
  })
  Map<Integer, Boolean> flags;
}

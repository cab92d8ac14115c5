package app;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

@Entity
class Sale {
  @EmbeddedId Key key;
  @Version Integer version;
  Money[] several;
  @ManyToMany @MapKeyColumn Map<Money, Sale> sales;
  @ElementCollection @Enumerated(EnumType.STRING) Map<Money, Color> colors;
}

@Embeddable
class Key implements Serializable {
  Money money;

  @Convert(disableConversion = true)
  Money raw;
}

enum Color {
  RED
}

class Money implements Serializable {}

@Converter(autoApply = true)
class MoneyConverter implements AttributeConverter<Money, Integer> {
  public Integer convertToDatabaseColumn(Money b) { return null; }
  public Money convertToEntityAttribute(Integer s) { return null; }
}

@Converter(autoApply = true)
class IntegerConverter implements AttributeConverter<Integer, String> {
  public String convertToDatabaseColumn(Integer b) { return null; }
  public Integer convertToEntityAttribute(String s) { return null; }
}

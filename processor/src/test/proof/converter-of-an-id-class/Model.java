package app;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

@Entity
@IdClass(Key.class)
class Sale {
  @Id Money money;
  @Id Long number;
}

class Key implements Serializable {
  Money money;
  Long number;
}

class Money implements Serializable {}

@Converter(autoApply = true)
class MoneyConverter implements AttributeConverter<Money, Integer> {
  public Integer convertToDatabaseColumn(Money b) { return null; }
  public Money convertToEntityAttribute(Integer s) { return null; }
}

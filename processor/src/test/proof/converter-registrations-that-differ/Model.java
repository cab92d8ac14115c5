package app;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

@Entity
class Sale {
  @Id Long id;
  Money money;
}

class Money implements Serializable {}

class MoneyConverter implements AttributeConverter<Money, Integer> {
  public Integer convertToDatabaseColumn(Money b) { return null; }
  public Money convertToEntityAttribute(Integer s) { return null; }
}

class OtherConverter implements AttributeConverter<Money, Long> {
  public Long convertToDatabaseColumn(Money b) { return null; }
  public Money convertToEntityAttribute(Long s) { return null; }
}

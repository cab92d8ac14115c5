package app;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

@Entity
@org.hibernate.annotations.ConverterRegistration(
    converter = MoneyConverter.class,
    domainType = Cash.class)
class Sale {
  @Id Long id;
  Money money;
}

class Money implements Serializable {}

class Cash extends Money {}

@Converter(autoApply = true)
class MoneyConverter implements AttributeConverter<Money, Integer> {
  public Integer convertToDatabaseColumn(Money b) { return null; }
  public Money convertToEntityAttribute(Integer s) { return null; }
}

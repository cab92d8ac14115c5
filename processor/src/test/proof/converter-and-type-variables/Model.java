package app;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

@MappedSuperclass
class Base<T, C extends Money> {
  @Id Long id;
  T free;
  C bounded;
  @ElementCollection List<T> list;
  @ElementCollection List<C> boundedList;
}

@Entity
class Sale extends Base<Money, Money> {
  Range<Money> range;
}

@Embeddable
class Range<T> {
  T low;
}

class Money implements Serializable {}

@Converter(autoApply = true)
class MoneyConverter implements AttributeConverter<Money, Integer> {
  public Integer convertToDatabaseColumn(Money b) { return null; }
  public Money convertToEntityAttribute(Integer s) { return null; }
}

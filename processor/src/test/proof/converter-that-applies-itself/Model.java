package app;

import jakarta.persistence.*;
import java.io.Serializable;
import java.time.YearMonth;

@Entity
class Doc {
  @Id Long id;
  Money money;

  @Convert(disableConversion = true)
  YearMonth raw;

  YearMonth month1;
}

class Money implements Serializable {
  long cents;
}

@Converter(autoApply = true)
class MoneyConverter implements AttributeConverter<Money, Long> {
  public Long convertToDatabaseColumn(Money b) {
    return null;
  }

  public Money convertToEntityAttribute(Long s) {
    return null;
  }
}

@Converter(autoApply = true)
class MonthConverter implements AttributeConverter<YearMonth, String> {
  public String convertToDatabaseColumn(YearMonth b) {
    return null;
  }

  public YearMonth convertToEntityAttribute(String s) {
    return null;
  }
}

package app;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

@Entity
class Sale {
  @Id Long id;
  Money money;
  Cash cash;
  Gold gold;
  Boolean flag;
  boolean plain;
  @ElementCollection Set<Money> set;
  @ElementCollection Map<Money, String> map;

  @Convert(disableConversion = true)
  Money raw;

  @Convert(converter = OtherConverter.class)
  Money other;

  Rate rate;
  List<Rate> rates;
}

class Money implements Serializable {}

class Cash extends Money {}

class Gold extends Cash {}

class Rate implements Serializable {}

class MoneyConverter implements AttributeConverter<Money, Integer> {
  public Integer convertToDatabaseColumn(Money b) { return null; }
  public Money convertToEntityAttribute(Integer s) { return null; }
}

@Converter(autoApply = true)
class OtherConverter implements AttributeConverter<Money, Long> {
  public Long convertToDatabaseColumn(Money b) { return null; }
  public Money convertToEntityAttribute(Long s) { return null; }
}

@Converter(autoApply = true)
class RateConverter implements AttributeConverter<Rate, Integer> {
  public Integer convertToDatabaseColumn(Rate b) { return null; }
  public Rate convertToEntityAttribute(Integer s) { return null; }
}

class RatesConverter implements AttributeConverter<List<Rate>, Integer> {
  public Integer convertToDatabaseColumn(List<Rate> b) { return null; }
  public List<Rate> convertToEntityAttribute(Integer s) { return null; }
}

// T1: a type Electric does not replicate: converter
@Entity @Electrified
class Todo {
  @Id UUID id;
  @Convert(converter = InCents.class) Money price; // ERROR electrified-type @45
  //= @Convert(converter = InUnits.class) Money price;
}
class Money {}
class InCents implements AttributeConverter<Money, BigDecimal> {
  public BigDecimal convertToDatabaseColumn(Money money) { return null; }
  public Money convertToEntityAttribute(BigDecimal money) { return null; }
}
class InUnits implements AttributeConverter<Money, Long> {
  public Long convertToDatabaseColumn(Money money) { return null; }
  public Money convertToEntityAttribute(Long money) { return null; }
}

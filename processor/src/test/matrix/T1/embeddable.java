// T1: a type Electric does not replicate, in an embeddable
@Entity @Electrified
class Todo { @Id UUID id; @Embedded Money price; }
@Embeddable class Money {
  BigDecimal amount; // ERROR electrified-type @14
  //= long amount;
}

// T1: a type Electric does not replicate, in an embeddable of a collection
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ElementCollection @Electrified Map<UUID, Money> prices;
}
@Embeddable class Money {
  BigDecimal amount; // ERROR electrified-type @14
  //= long amount;
}

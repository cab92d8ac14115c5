// T1: elements of a type Electric does not replicate
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ElementCollection @Electrified @MapKeyColumn(name = "of") Map<UUID, BigDecimal> prices; // ERROR electrified-type @84
  //= @ElementCollection @Electrified @MapKeyColumn(name = "of") Map<UUID, Long> prices;
}

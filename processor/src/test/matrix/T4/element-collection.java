// T4: a default in an embeddable of a collection
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ElementCollection @Electrified Map<UUID, Money> prices;
}
@Embeddable class Money {
  @ColumnDefault("1") int digits; // ERROR electrified-default @3
  //= int digits = 1;
}

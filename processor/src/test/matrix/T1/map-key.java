// T1: keys of a map of a type Electric does not replicate
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ElementCollection @Electrified Map<BigDecimal, UUID> words; // ERROR electrified-type @57 // ERROR electrified-key-not-uuid @57
  //= @ElementCollection @Electrified Map<UUID, UUID> words;
}

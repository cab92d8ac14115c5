// A1: values of another type, in a collection (EX009)
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ElementCollection @Electrified Map<UUID, Long> ranks; // ERROR unsupported-change
  //< @ElementCollection @Electrified Map<UUID, Integer> ranks;
  //= @ElementCollection @Electrified Map<UUID, Integer> ranks;
}

// A1: a collection whose table exists already
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ElementCollection @Electrified Map<UUID, Long> ranks; // ERROR unsupported-change
  //< @ElementCollection Map<UUID, Long> ranks;
  //= @ElementCollection Map<UUID, Long> ranks;
}

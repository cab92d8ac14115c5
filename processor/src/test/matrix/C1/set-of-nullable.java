// C1: a set of values that may be null is kept unique without a key
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ElementCollection @Electrified Set<UUID> words; // ERROR electrified-no-key @45
  //= @ElementCollection @Electrified @Column(nullable = false) Set<UUID> words;
}

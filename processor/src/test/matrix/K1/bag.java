// K1: a bag of values has no key
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ElementCollection @Electrified List<String> words; // ERROR electrified-no-key @48
  //= @ElementCollection List<String> words;
}

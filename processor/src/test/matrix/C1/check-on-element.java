// C1: a constraint: check on element
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ElementCollection @Electrified @Check(constraints = "words is not null") Map<UUID, String> words; // ERROR electrified-check
  //= @ElementCollection @Electrified Map<UUID, String> words;
}

// A1: a collection whose table has a column that would be another for Electric
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ElementCollection @Electrified Map<UUID, String> grades; // ERROR unsupported-change
  //< @ElementCollection Map<UUID, Character> grades;
  //= @ElementCollection Map<UUID, Character> grades;
}

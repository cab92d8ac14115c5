// C1: a constraint: element column
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ElementCollection @Electrified @Column(unique = true) Map<UUID, String> words; // ERROR electrified-unique
  //= @ElementCollection @Electrified Map<UUID, String> words;
}

// C1: a constraint: map key column
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ElementCollection @Electrified @MapKeyColumn(unique = true) Map<UUID, String> words; // ERROR electrified-unique
  //= @ElementCollection @Electrified Map<UUID, String> words;
}

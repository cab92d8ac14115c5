// C1: a constraint: collection table
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ElementCollection @Electrified @CollectionTable(uniqueConstraints = @UniqueConstraint(columnNames = "words")) Map<UUID, String> words; // ERROR electrified-unique @72
  //= @ElementCollection @Electrified Map<UUID, String> words;
}

// S1: a collection table in another schema
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ElementCollection @Electrified @CollectionTable(name = "words", schema = "work") Map<UUID, String> words; // ERROR electrified-schema
  //= @ElementCollection @Electrified @CollectionTable(name = "words") Map<UUID, String> words;
}

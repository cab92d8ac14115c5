// T4: a default of a map key
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ElementCollection @Electrified @MapKeyColumn(columnDefinition = "uuid default null") Map<UUID, String> words; // ERROR electrified-default
  //= @ElementCollection @Electrified @MapKeyColumn(columnDefinition = "uuid") Map<UUID, String> words;
}

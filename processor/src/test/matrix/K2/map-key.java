// K2: a text as the key of a map
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ManyToMany @Electrified Map<String, Todo> next; // ERROR electrified-key-not-uuid @46
  //= @ManyToMany @Electrified Map<UUID, Todo> next;
}

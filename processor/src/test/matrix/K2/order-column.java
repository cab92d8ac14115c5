// K2: a position in the key of a collection
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ManyToMany @OrderColumn @Electrified List<Todo> next; // ERROR electrified-key-not-uuid @52
  //= @ManyToMany @Electrified Set<Todo> next;
}

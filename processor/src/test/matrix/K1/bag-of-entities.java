// K1: a bag of entities has no key
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ManyToMany @Electrified List<Todo> next; // ERROR electrified-no-key @39
  //= @ManyToMany @Electrified Set<Todo> next;
}

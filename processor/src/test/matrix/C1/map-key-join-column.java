// C1: a unique join column of a map key
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ManyToMany @Electrified @MapKeyJoinColumn(unique = true) Map<Todo, Todo> next; // ERROR electrified-unique
  //= @ManyToMany @Electrified @MapKeyJoinColumn(name = "by_id") Map<Todo, Todo> next;
}

// N2: a map key called by such a word
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ManyToMany @Electrified @MapKeyJoinColumn(name = "by") Map<Todo, Todo> next; // ERROR electrified-name @53
  //= @ManyToMany @Electrified @MapKeyJoinColumn(name = "by_id") Map<Todo, Todo> next;
}

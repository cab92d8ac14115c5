// N1: the name of a join table is too long
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ManyToMany @Electrified @JoinTable(name = "todos_that_come_after_other_todos_in_some_way") Set<Todo> next; // ERROR electrified-name @46
  //= @ManyToMany @Electrified @JoinTable(name = "todos_after_todos") Set<Todo> next;
}

// A3: a condition with IN on an index of a join table
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ManyToMany @Electrified
  @JoinTable(indexes = @Index(columnList = "next_id", options = "where next_id in (todo_id)")) // ERROR electrified-options @24
  //= @JoinTable(indexes = @Index(columnList = "next_id", options = "where next_id = todo_id"))
  Set<Todo> next;
}

// C1: a constraint: join table index
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ManyToMany @Electrified @JoinTable(indexes = @Index(columnList = "next_id", unique = true)) Set<Todo> next; // ERROR electrified-no-key // ERROR electrified-unique
  //= @ManyToMany @Electrified Set<Todo> next;
}

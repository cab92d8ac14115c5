// C1: a constraint: join table
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ManyToMany @Electrified @JoinTable(uniqueConstraints = @UniqueConstraint(columnNames = "next_id")) Set<Todo> next; // ERROR electrified-no-key @113 // ERROR electrified-unique @59
  //= @ManyToMany @Electrified Set<Todo> next;
}

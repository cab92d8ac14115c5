// C1: a constraint: inverse join column
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ManyToMany @Electrified @JoinTable(inverseJoinColumns = @JoinColumn(unique = true)) Set<Todo> next; // ERROR electrified-unique
  //= @ManyToMany @Electrified Set<Todo> next;
}

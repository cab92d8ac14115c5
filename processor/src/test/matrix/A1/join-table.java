// A1: an association whose table is electrified no more (EX001)
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ManyToMany Set<Todo> next; // WARNING disable-electric
  //< @ManyToMany @Electrified Set<Todo> next;
  //= @ManyToMany @Electrified Set<Todo> next;
}

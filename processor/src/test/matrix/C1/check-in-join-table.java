// C1: a constraint: check in join table
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ManyToMany @Electrified @JoinTable(check = @CheckConstraint(constraint = "next_id is not null")) Set<Todo> next; // ERROR electrified-check @47
  //= @ManyToMany @Electrified Set<Todo> next;
}

// F1: a foreign key to a plain table: map key join column
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ManyToMany @Electrified Map<Plain, Todo> plain; // ERROR electrified-reference @45
  //= @ManyToMany @Electrified Map<Todo, Todo> plain;
}
@Entity class Plain { @Id UUID id; }

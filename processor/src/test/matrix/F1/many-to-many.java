// F1: a foreign key to a plain table: many to many
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ManyToMany @Electrified Set<Plain> plain; // ERROR electrified-reference @39
  //= @ManyToMany @Electrified Set<Todo> plain;
}
@Entity class Plain { @Id UUID id; }

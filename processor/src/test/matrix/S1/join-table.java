// S1: a join table in another schema
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ManyToMany @Electrified @JoinTable(name = "nexts", schema = "work") Set<Todo> next; // ERROR electrified-schema @64
  //= @ManyToMany @Electrified @JoinTable(name = "nexts") Set<Todo> next;
}

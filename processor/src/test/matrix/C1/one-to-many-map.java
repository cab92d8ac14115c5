// C1: a constraint: one to many map
@Entity @Electrified
class Todo {
  @Id UUID id;
  @OneToMany @Electrified Map<UUID, Todo> next; // ERROR electrified-unique @43
  //= @ManyToMany @Electrified Map<UUID, Todo> next;
}

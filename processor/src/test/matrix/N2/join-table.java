// N2: a column of a join table that begins with an underscore
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ManyToMany @Electrified @JoinTable(inverseJoinColumns = @JoinColumn(name = "_next")) Set<Todo> next; // ERROR electrified-name
  //= @ManyToMany @Electrified @JoinTable(inverseJoinColumns = @JoinColumn(name = "next")) Set<Todo> next;
}

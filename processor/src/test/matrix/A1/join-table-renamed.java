// A1: another name for the table of an association (EX002)
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ManyToMany @Electrified @JoinTable(name = "after") Set<Todo> next; // ERROR possible-rename
  //< @ManyToMany @Electrified @JoinTable(name = "before") Set<Todo> next;
  //= @ManyToMany @Electrified @JoinTable(name = "before") Set<Todo> next;
}

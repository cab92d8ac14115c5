// A1: another name for a column of a join table (EX008, EX007)
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ManyToMany @Electrified
  @JoinTable(inverseJoinColumns = @JoinColumn(name = "after_id"))
  //< @JoinTable(inverseJoinColumns = @JoinColumn(name = "before_id"))
  //= @JoinTable(inverseJoinColumns = @JoinColumn(name = "before_id"))
  Set<Todo> next; // ERROR possible-rename
}

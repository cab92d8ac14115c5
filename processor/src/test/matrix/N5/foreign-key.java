// N5: a backslash in the name of a foreign key
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "`by\\\\next`")) Todo next; // ERROR electrified-name
  //= @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "by_next")) Todo next;
}

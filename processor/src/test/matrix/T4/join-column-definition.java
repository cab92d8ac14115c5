// T4: a value the database makes: join column definition
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ManyToOne @JoinColumn(columnDefinition = "uuid default null") Todo next; // ERROR electrified-default
  //= @ManyToOne @JoinColumn(columnDefinition = "uuid") Todo next;
}

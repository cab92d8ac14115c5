// C1: a constraint: join column definition
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ManyToOne @JoinColumn(columnDefinition = "uuid unique") Todo next; // ERROR electrified-unique @14
  //= @ManyToOne @JoinColumn(columnDefinition = "uuid") Todo next;
}

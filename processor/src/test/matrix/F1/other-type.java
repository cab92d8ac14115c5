// F1: a reference of another type than the key
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ManyToOne @JoinColumn(columnDefinition = "text") Todo next; // ERROR electrified-reference-target @58
  //= @ManyToOne @JoinColumn(columnDefinition = "uuid") Todo next;
}

// F1: a reference to a plain entity in an electrified join table
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ManyToOne @JoinTable(name = "nexts") @Electrified Plain next; // ERROR electrified-reference @60
  //= @ManyToOne @JoinTable(name = "nexts") @Electrified Todo next;
}
@Entity class Plain { @Id UUID id; }

// C1: a constraint: join column
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ManyToOne @JoinColumn(unique = true) Todo next; // ERROR electrified-unique @35
  //= @ManyToOne Todo next;
}

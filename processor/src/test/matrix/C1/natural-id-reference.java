// C1: a constraint: natural id reference
@Entity @Electrified
class Todo {
  @Id UUID id;
  @NaturalId @ManyToOne Todo next; // ERROR electrified-unique @30
  //= @ManyToOne Todo next;
}

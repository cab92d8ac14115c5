// C1: a constraint: check on attribute
@Entity @Electrified
class Todo {
  @Id UUID id;
  @Check(constraints = "rank > 0") int rank; // ERROR electrified-check @3
  //= int rank;
}

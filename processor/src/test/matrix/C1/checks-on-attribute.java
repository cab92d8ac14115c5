// C1: a constraint: checks on attribute
@Entity @Electrified
class Todo {
  @Id UUID id;
  @Checks({@Check(constraints = "rank > 0")}) int rank; // ERROR electrified-check @3
  //= int rank;
}

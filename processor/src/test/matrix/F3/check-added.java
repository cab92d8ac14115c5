// F3: a column with a check, which is new (EX011)
@Entity @Electrified
class Todo {
  @Id UUID id;
  @Check(constraints = "rank > 0") Integer rank; // ERROR electrified-check @3
  //<
  //= Integer rank;
}

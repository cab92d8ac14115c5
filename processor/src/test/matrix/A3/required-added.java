// A3: NOT NULL on a column that is new
@Entity @Electrified
class Todo {
  @Id UUID id;
  int rank; // ERROR new-required-column
  //<
  //= Integer rank;
}

// A1: a column of another type (EX009)
@Entity @Electrified
class Todo {
  @Id UUID id;
  long rank; // ERROR unsupported-change
  //< int rank;
  //= int rank; Long order2;
}

// A1: a column of another type, in a mapped superclass (EX009)
@MappedSuperclass
class Ranked {
  long rank; // ERROR unsupported-change
  //< int rank;
  //= int rank;
}
@Entity @Electrified
class Todo extends Ranked { @Id UUID id; }

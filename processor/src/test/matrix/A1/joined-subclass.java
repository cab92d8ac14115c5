// A1: a column of another type, in a joined subclass (EX009)
@Entity @Inheritance(strategy = InheritanceType.JOINED) @Electrified
class Todo { @Id UUID id; }
@Entity @Electrified
class Chore extends Todo {
  long rank; // ERROR unsupported-change
  //< int rank;
  //= int rank;
}

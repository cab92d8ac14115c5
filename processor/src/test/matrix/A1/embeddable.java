// A1: a column of another type, in an embeddable (EX009)
@Embeddable
class Ranked {
  long rank; // ERROR unsupported-change
  //< int rank;
  //= int rank;
}
@Entity @Electrified
class Todo { @Id UUID id; @Embedded Ranked ranked; }

// A1: a required column whose attribute is gone (EX007, EX010)
@Entity @Electrified
class Todo { // ERROR retired-required-column
  @Id UUID id;
  transient int rank;
  //< int rank;
  //= int rank;
}

// A1: a unique column, which is new (EX011)
@Entity @Electrified
class Todo {
  @Id UUID id;
  @Column(unique = true) String code; // ERROR electrified-unique @20
  //<
  //= String code;
}

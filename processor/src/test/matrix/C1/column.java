// C1: a constraint: column
@Entity @Electrified
class Todo {
  @Id UUID id;
  @Column(unique = true) String code; // ERROR electrified-unique @20
  //= String code;
}

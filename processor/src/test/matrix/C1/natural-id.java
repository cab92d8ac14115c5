// C1: a constraint: natural id
@Entity @Electrified
class Todo {
  @Id UUID id;
  @NaturalId String code; // ERROR electrified-unique @21
  //= String code;
}

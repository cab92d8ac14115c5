// C1: a constraint: check on entity
@Entity @Electrified
@Check(constraints = "code is not null") // ERROR electrified-check @1
//= @Table
class Todo {
  @Id UUID id;
  String code;
}

// C1: a constraint: check in table
@Entity @Electrified
@Table(check = @CheckConstraint(constraint = "code is not null")) // ERROR electrified-check @16
//= @Table
class Todo {
  @Id UUID id;
  String code;
}

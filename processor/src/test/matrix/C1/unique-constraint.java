// C1: a constraint: unique constraint
@Entity @Electrified
@Table(uniqueConstraints = @UniqueConstraint(columnNames = "code")) // ERROR electrified-unique @28
//= @Table
class Todo {
  @Id UUID id;
  String code;
}

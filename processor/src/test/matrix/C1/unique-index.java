// C1: a constraint: unique index
@Entity @Electrified
@Table(indexes = @Index(columnList = "code", unique = true)) // ERROR electrified-unique @18
//= @Table(indexes = @Index(columnList = "code"))
class Todo {
  @Id UUID id;
  String code;
}

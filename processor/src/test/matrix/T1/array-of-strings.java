// T1: a type Electric does not replicate: array of strings
@Entity @Electrified
class Todo {
  @Id UUID id;
  String[] tags; // ERROR electrified-type @12
  //= @JdbcTypeCode(SqlTypes.JSON) String[] tags;
}

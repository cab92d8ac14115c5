// T1: a type Electric does not replicate: list of numbers
@Entity @Electrified
class Todo {
  @Id UUID id;
  List<Integer> marks; // ERROR electrified-type @17
  //= @JdbcTypeCode(SqlTypes.JSON) List<Integer> marks;
}

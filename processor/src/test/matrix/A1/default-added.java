// A1: a column with a default, which is new (EX006)
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ColumnDefault("'open'") String state; // ERROR electrified-default @3
  //<
  //= String state;
}

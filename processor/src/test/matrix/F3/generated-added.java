// F3: a generated column that is new (EX011)
@Entity @Electrified
class Todo {
  @Id UUID id;
  @GeneratedColumn("1 + 1") Integer two; // ERROR electrified-default @3
  //<
  //= Integer two;
}

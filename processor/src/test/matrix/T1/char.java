// T1: a type Electric does not replicate: char
@Entity @Electrified
class Todo {
  @Id UUID id;
  char mark; // ERROR electrified-type @8
  //= String mark;
}

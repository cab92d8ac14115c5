// T1: a type Electric does not replicate: duration
@Entity @Electrified
class Todo {
  @Id UUID id;
  Duration effort; // ERROR electrified-type @12
  //= long effort;
}

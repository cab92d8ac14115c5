// K2: a number in an id class
@Entity @Electrified
@IdClass(TodoId.class) class Todo {
  @Id UUID list;
  @Id int number; // ERROR electrified-key-not-uuid @11
  //= @Id UUID number;
}
class TodoId {
  UUID list;
  int number;
  //= UUID number;
}

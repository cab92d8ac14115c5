// K2: a key that is long
@Entity @Electrified
class Todo {
  @Id long id; // ERROR electrified-key-not-uuid @12
  //= @Id UUID id;
}

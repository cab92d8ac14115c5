// K2: a key that is string
@Entity @Electrified
class Todo {
  @Id String id; // ERROR electrified-key-not-uuid @14
  //= @Id UUID id;
}

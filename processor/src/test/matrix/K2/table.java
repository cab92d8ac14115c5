// K2: a key that is table
@Entity @Electrified
class Todo {
  @Id @GeneratedValue(strategy = GenerationType.TABLE) long id; // ERROR electrified-generated-key @7 // ERROR electrified-key-not-uuid @61
  //= @Id UUID id;
}

// K2: a key that is identity
@Entity @Electrified
class Todo {
  @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; // ERROR electrified-generated-key @7 // ERROR electrified-key-not-uuid @64
  //= @Id @GeneratedValue UUID id;
}

// K2: a key that is sequence
@Entity @Electrified
class Todo {
  @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) long id; // ERROR electrified-generated-key @7 // ERROR electrified-key-not-uuid @64
  //= @Id @GeneratedValue(strategy = GenerationType.UUID) UUID id;
}

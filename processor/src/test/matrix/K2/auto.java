// K2: a key that is auto
@Entity @Electrified
class Todo {
  @Id @GeneratedValue long id; // ERROR electrified-generated-key @7 // ERROR electrified-key-not-uuid @28
  //= @Id @GeneratedValue UUID id;
}

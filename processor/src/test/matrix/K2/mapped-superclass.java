// K2: a number as key, in a mapped superclass
@MappedSuperclass class Base {
  @Id Long id; // ERROR electrified-key-not-uuid @12
  //= @Id UUID id;
}
@Entity @Electrified
class Todo extends Base {}

// T1: a type Electric does not replicate: big integer
@Entity @Electrified
class Todo {
  @Id UUID id;
  BigInteger views; // ERROR electrified-type @14
  //= long views;
}

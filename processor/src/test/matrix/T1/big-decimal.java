// T1: a type Electric does not replicate: big decimal
@Entity @Electrified
class Todo {
  @Id UUID id;
  BigDecimal price; // ERROR electrified-type @14
  //= long price;
}

// A1: a column of a type Electric does not replicate, which is new (EX005)
@Entity @Electrified
class Todo {
  @Id UUID id;
  BigDecimal price; // ERROR electrified-type
  //<
  //= Long price;
}

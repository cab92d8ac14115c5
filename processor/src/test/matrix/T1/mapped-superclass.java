// T1: a type Electric does not replicate, in a mapped superclass
@MappedSuperclass class Base {
  @Id UUID id;
  BigDecimal price; // ERROR electrified-type @14
  //= long price;
}
@Entity @Electrified
class Todo extends Base {}

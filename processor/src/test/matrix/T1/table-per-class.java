// T1: a type Electric does not replicate, of an entity above with tables of their own
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class Todo {
  @Id UUID id;
  BigDecimal price; // ERROR electrified-type @14
  //= long price;
}
@Entity @Electrified
class Chore extends Todo {}

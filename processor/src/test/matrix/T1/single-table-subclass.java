// T1: a type Electric does not replicate, in an entity below
@Entity @Electrified
class Todo { @Id UUID id; }
@Entity class Chore extends Todo {
  BigDecimal price; // ERROR electrified-type @14
  //= long price;
}

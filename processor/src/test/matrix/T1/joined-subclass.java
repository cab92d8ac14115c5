// T1: a type Electric does not replicate, in a joined entity
@Entity @Electrified
@Inheritance(strategy = InheritanceType.JOINED) class Todo { @Id UUID id; }
@Entity @Electrified
class Chore extends Todo {
  BigDecimal price; // ERROR electrified-type @14
  //= long price;
}

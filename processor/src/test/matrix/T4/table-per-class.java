// T4: a default of an entity above with tables of their own
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class Todo {
  @Id UUID id;
  @ColumnDefault("1") int rank; // ERROR electrified-default @3
  //= int rank = 1;
}
@Entity @Electrified
class Chore extends Todo {}

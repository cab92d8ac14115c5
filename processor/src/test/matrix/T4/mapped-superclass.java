// T4: a default in a mapped superclass
@MappedSuperclass class Base {
  @Id UUID id;
  @ColumnDefault("1") int rank; // ERROR electrified-default @3
  //= int rank = 1;
}
@Entity @Electrified
class Todo extends Base {}

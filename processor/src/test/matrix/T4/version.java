// T4: a default of a version
@Entity @Electrified
class Todo {
  @Id UUID id;
  @Version @ColumnDefault("0") long version; // ERROR electrified-default
  //= @Version long version;
}

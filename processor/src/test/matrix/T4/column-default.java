// T4: a value the database makes: column default
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ColumnDefault("1") int rank; // ERROR electrified-default @3
  //= int rank = 1;
}

// T4: a value the database makes: generated column
@Entity @Electrified
class Todo {
  @Id UUID id;
  @GeneratedColumn("1 + 1") int rank; // ERROR electrified-default @3
  //= int rank = 2;
}

// T3: a new constant of an enum type (clients never learn of it)
@Entity @Electrified
class Todo {
  @Id UUID id;
  @JdbcTypeCode(SqlTypes.NAMED_ENUM) State state; // ERROR unsupported-change
}
enum State {
  OPEN, DONE, LATE
  //< OPEN, DONE
  //= OPEN, DONE
}

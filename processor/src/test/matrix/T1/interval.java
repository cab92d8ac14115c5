// T1: a type Electric does not replicate: interval
@Entity @Electrified
class Todo {
  @Id UUID id;
  @JdbcTypeCode(SqlTypes.INTERVAL_SECOND) Duration time; // ERROR electrified-type
  //= Long time;
}

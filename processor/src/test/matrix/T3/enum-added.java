// T3: a column of an enum type that is new (EX005)
@Entity @Electrified
class Todo {
  @Id UUID id;
  @JdbcTypeCode(SqlTypes.NAMED_ENUM) State state; // ERROR unsupported-change
  //< 
  //= @Enumerated(EnumType.STRING) State state;
}
enum State { OPEN, DONE }

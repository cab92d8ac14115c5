// T3: a label that is not ASCII
@Entity @Electrified
class Todo {
  @Id UUID id;
  @JdbcTypeCode(SqlTypes.NAMED_ORDINAL_ENUM) State state; // ERROR electrified-enum @52
  //= State state;
}
enum State { OPEN, \u00dcBER }

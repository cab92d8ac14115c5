// T3: a label that is no plain word
@Entity @Electrified
class Todo {
  @Id UUID id;
  @JdbcTypeCode(SqlTypes.NAMED_ENUM) State state; // ERROR electrified-enum @44
  //= @JdbcTypeCode(SqlTypes.NAMED_ENUM) Fine state;
}
enum State { OPEN, _DONE }
enum Fine { OPEN, DONE }

// K2: a key that is uuid as text
@Entity @Electrified
class Todo {
  @Id @JdbcTypeCode(SqlTypes.VARCHAR) UUID id; // ERROR electrified-key-not-uuid @44
  //= @Id UUID id;
}

// T1: a type Electric does not replicate: jdbc type code
@Entity @Electrified
class Todo {
  @Id UUID id;
  @JdbcTypeCode(SqlTypes.NUMERIC) long price; // ERROR electrified-type @40
  //= @JdbcTypeCode(SqlTypes.BIGINT) long price;
}

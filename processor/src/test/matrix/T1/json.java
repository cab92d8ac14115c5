// T1: a type Electric does not replicate: json
@Entity @Electrified
class Todo {
  @Id UUID id;
  @Column(columnDefinition = "json") String document; // ERROR electrified-type
  //= @JdbcTypeCode(SqlTypes.JSON) Map<String, String> document;
}

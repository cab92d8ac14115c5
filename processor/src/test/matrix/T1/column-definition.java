// T1: a type Electric does not replicate: column definition
@Entity @Electrified
class Todo {
  @Id UUID id;
  @Column(columnDefinition = "json") String data; // ERROR electrified-type @45
  //= @Column(columnDefinition = "jsonb") String data;
}

// T1: a type Electric does not replicate: column definition numeric
@Entity @Electrified
class Todo {
  @Id UUID id;
  @Column(columnDefinition = "numeric(9,2)") String data; // ERROR electrified-type @53
  //= @Column(columnDefinition = "varchar") String data;
}

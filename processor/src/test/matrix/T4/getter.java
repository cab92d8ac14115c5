// T4: a default behind a getter
@Entity @Electrified
class Todo {
  private UUID id;
  @Id UUID getId() { return id; }
  void setId(UUID id) { this.id = id; }
  @ColumnDefault("'a'") String getState() { return ""; } // ERROR electrified-default @3
  //= String getState() { return ""; }
  void setState(String state) { }
}

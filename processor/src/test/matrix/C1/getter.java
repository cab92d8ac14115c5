// C1: a unique column behind a getter
@Entity @Electrified
class Todo {
  private UUID id;
  @Id UUID getId() { return id; }
  void setId(UUID id) { this.id = id; }
  @Column(unique = true) String getCode() { return ""; } // ERROR electrified-unique @20
  //= String getCode() { return ""; }
  void setCode(String code) { }
}

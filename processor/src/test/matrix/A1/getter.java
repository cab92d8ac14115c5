// A1: a column of another type, behind a getter (EX009)
@Entity @Electrified
class Todo {
  private UUID id;
  @Id UUID getId() { return id; }
  void setId(UUID id) { this.id = id; }
  long getRank() { return 0; } // ERROR unsupported-change
  //< int getRank() { return 0; }
  //= int getRank() { return 0; }
  void setRank(long rank) { }
  //< void setRank(int rank) { }
  //= void setRank(int rank) { }
}

// A1: a column of another type, in a secondary table (EX009)
@Entity @Electrified @SecondaryTable(name = "more")
class Todo {
  @Id UUID id;
  @Column(table = "more") Long rank; // ERROR unsupported-change
  //< @Column(table = "more") Integer rank;
  //= @Column(table = "more") Integer rank;
}

// A1: a column that is required from now on (EX007)
@Entity @Electrified
class Todo {
  @Id UUID id;
  @Column(nullable = false) String name; // ERROR unsupported-change
  //< String name;
  //= String name;
}

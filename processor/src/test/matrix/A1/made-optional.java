// A1: a column that is optional from now on (EX007)
@Entity @Electrified
class Todo {
  @Id UUID id;
  String name; // ERROR unsupported-change
  //< @Column(nullable = false) String name;
  //= @Column(nullable = false) String name;
}

// A1: a column with another name (EX008)
@Entity @Electrified
class Todo {
  @Id UUID id;
  String heading; // ERROR possible-rename
  //< String title;
  //= @Column(name = "title") String heading;
}

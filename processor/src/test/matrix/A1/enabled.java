// A1: an entity whose table has a column that would be another for Electric
@Entity @Electrified
//< @Entity
//= @Entity
class Todo {
  @Id UUID id;
  String grade; // ERROR unsupported-change
  //< char grade;
  //= char grade;
}

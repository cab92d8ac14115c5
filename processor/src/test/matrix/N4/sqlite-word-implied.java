// N4: an attribute called by a reserved word of SQLite
@Entity @Electrified
class Todo {
  @Id UUID id;
  String values; // WARNING electrified-client @10
  //= String contents;
}

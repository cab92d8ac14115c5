// N4: a column called by a reserved word of SQLite
@Entity @Electrified
class Todo {
  @Id UUID id;
  @Column(name = "index") int position; // WARNING electrified-client @18
  //= @Column(name = "position") int position;
}

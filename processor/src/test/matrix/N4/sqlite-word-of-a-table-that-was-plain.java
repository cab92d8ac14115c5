// N4: a column called by a word of SQLite, whose table was there before it was electrified
@Entity @Electrified
//< @Entity
//= @Entity
class Todo {
  @Id UUID id;
  @Column(name = "index") int position; // WARNING electrified-client
}

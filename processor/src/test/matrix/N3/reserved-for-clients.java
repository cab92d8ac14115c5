// N3: the name of a table of clients
@Entity @Electrified
@Table(name = "sqlite_todos") // ERROR electrified-name @15
//= @Table(name = "todos_sqlite")
class Todo { @Id UUID id; }

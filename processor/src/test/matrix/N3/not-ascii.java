// N3: the name of a table is not ASCII
@Entity @Electrified
@Table(name = "t\u00f6dos") // ERROR electrified-name @15
//= @Table(name = "todos")
class Todo { @Id UUID id; }

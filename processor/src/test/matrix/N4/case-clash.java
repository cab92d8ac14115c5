// N4: two tables that differ in case only
@Entity @Electrified @Table(name = "`Todos`") // ERROR electrified-name-clash @36
//= @Entity @Electrified @Table(name = "`Tasks`")
class Task { @Id UUID id; }
@Entity @Electrified @Table(name = "todos") // ERROR electrified-name-clash @36
//= @Entity @Electrified @Table(name = "todos")
class Todo { @Id UUID id; }

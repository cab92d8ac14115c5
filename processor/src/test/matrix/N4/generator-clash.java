// N4: two tables that are one type for clients
@Entity @Electrified @Table(name = "_item") // ERROR electrified-name-clash @36
//= @Entity @Electrified @Table(name = "_items")
class Hidden { @Id UUID id; }
@Entity @Electrified @Table(name = "item") // ERROR electrified-name-clash @36
//= @Entity @Electrified @Table(name = "item")
class Item { @Id UUID id; }

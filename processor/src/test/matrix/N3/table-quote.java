// N3: a character in the name of a table
@Entity @Electrified
@Table(name = "`to'dos`") // ERROR electrified-name @15
//= @Table(name = "`to-dos`") @SuppressWarnings("electrified:electrified-client")
class Todo { @Id UUID id; }

// S1: another schema of the database
@Entity @Electrified
@Table(schema = "work") // ERROR electrified-schema @17
//= @Table(schema = "public")
class Todo { @Id UUID id; }

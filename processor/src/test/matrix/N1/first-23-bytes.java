// N1: two tables that share 23 bytes
@Entity @Electrified @Table(name = "status_of_every_project_now") // ERROR electrified-name-clash @36
//= @Entity @Electrified @Table(name = "now_status_of_every_project")
class Now { @Id UUID id; }
@Entity @Electrified @Table(name = "status_of_every_project_then") // ERROR electrified-name-clash @36
//= @Entity @Electrified @Table(name = "then_status_of_every_project")
class Then { @Id UUID id; }

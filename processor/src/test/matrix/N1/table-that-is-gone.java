// N1: a table that shares 23 bytes with one whose entity is gone
@Entity @Electrified @Table(name = "status_of_every_project_now") // ERROR electrified-name-clash @36
//< @Entity @Electrified @Table(name = "status_of_every_project_ever")
//= @Entity @Electrified @Table(name = "now_status_of_every_project")
class Now {
//< class Ever {
  @Id UUID id; String a, b, c;
  //< @Id UUID id; long d;
}
@Entity class Other { @Id UUID id; }

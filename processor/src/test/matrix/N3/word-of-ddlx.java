// N3: a table called by a word reserved in SQL and DDLX
@Entity @Table(name = "check") @Electrified // ERROR reserved-word
//= @Entity @Table(name = "checks") @Electrified
@ElectricGrant(privileges = Privilege.SELECT, to = "reader")
class Todo { @Id UUID id; }

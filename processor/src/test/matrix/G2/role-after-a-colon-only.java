// G2: a colon and a role, and no scope
@Entity @Electrified
@ElectricGrant(privileges = Privilege.SELECT, to = ":reader") // ERROR scope-not-electrified @52
//= @ElectricGrant(privileges = Privilege.SELECT, to = "reader")
class Todo { @Id UUID id; }

// G2: a grant to a role without a name
@Entity @Electrified
@ElectricGrant(privileges = Privilege.SELECT, to = "") // ERROR role-name
//= @ElectricGrant(privileges = Privilege.SELECT, to = "reader")
class Todo { @Id UUID id; }

// G2: a role with a quote in its name
@Entity @Electrified
@ElectricGrant(privileges = Privilege.SELECT, to = "owner's") // ERROR role-name @52
//= @ElectricGrant(privileges = Privilege.SELECT, to = "ANYONE")
class Todo { @Id UUID id; }

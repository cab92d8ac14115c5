// G2: a scope and a colon, and no role
@Entity @Electrified
@ElectricGrant(privileges = Privilege.SELECT, to = "todo:") // ERROR role-name @52
//= @ElectricGrant(privileges = Privilege.SELECT, to = "ANYONE")
class Todo { @Id UUID id; }

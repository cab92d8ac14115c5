// G5: a role of 65 characters
@Entity @Electrified
@ElectricGrant(privileges = Privilege.SELECT, to = "rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr") // ERROR role-name @52
//= @ElectricGrant(privileges = Privilege.SELECT, to = "rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr")
class Todo { @Id UUID id; }

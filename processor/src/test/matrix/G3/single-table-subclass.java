// G3: a condition that names an attribute of a subclass in the same table
@Entity @Electrified
@ElectricGrant(privileges = Privilege.SELECT, to = "reader", check = "state = 'open'") // ERROR unknown-name @70
//= @ElectricGrant(privileges = Privilege.SELECT, to = "reader", check = "name = 'open'")
class Todo { @Id UUID id; String name; }
@Entity
class Chore extends Todo { String state; }

// G3: a condition that cannot be read
@Entity @Electrified
@ElectricGrant(privileges = Privilege.SELECT, to = "reader", check = "state LIKE 'o%'") // ERROR condition-syntax @70
//= @ElectricGrant(privileges = Privilege.SELECT, to = "reader", check = "state = 'open'")
class Todo { @Id UUID id; String state; }

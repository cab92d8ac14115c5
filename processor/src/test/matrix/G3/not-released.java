// G3: a condition the released server cannot read
@Entity @Electrified
@ElectricGrant(privileges = Privilege.SELECT, to = "reader", check = "state IS NOT NULL") // WARNING condition-not-released @70
//= @ElectricGrant(privileges = Privilege.SELECT, to = "reader", check = "state = 'open'")
class Todo { @Id UUID id; String state; }

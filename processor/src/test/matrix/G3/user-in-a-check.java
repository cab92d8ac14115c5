// G3: the user who is signed in, in a condition
@Entity @Electrified
@ElectricGrant(privileges = Privilege.SELECT, to = "reader", check = "state = auth.user_id") // WARNING condition-not-released @70
//= @ElectricGrant(privileges = Privilege.SELECT, to = "reader", check = "state = 'open'")
class Todo { @Id UUID id; String state; }

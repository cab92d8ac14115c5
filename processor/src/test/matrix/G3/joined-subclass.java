// G3: a condition that cannot be read, on a joined subclass
@Entity @Inheritance(strategy = InheritanceType.JOINED) @Electrified
class Todo { @Id UUID id; }
@Entity @Electrified
@ElectricGrant(privileges = Privilege.SELECT, to = "reader", check = "state =") // ERROR condition-syntax @70
//= @ElectricGrant(privileges = Privilege.SELECT, to = "reader", check = "state = 'open'")
class Chore extends Todo { String state; }

// G2: a role with a quote, granted on a joined subclass
@Entity @Inheritance(strategy = InheritanceType.JOINED) @Electrified
class Todo { @Id UUID id; }
@Entity @Electrified
@ElectricGrant(privileges = Privilege.SELECT, to = "owner's") // ERROR role-name @52
//= @ElectricGrant(privileges = Privilege.SELECT, to = "owner")
class Chore extends Todo { }

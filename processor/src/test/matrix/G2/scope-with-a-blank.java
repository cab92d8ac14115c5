// G2: a scope with a blank, which no table of an entity has
@Entity @Electrified
@ElectricGrant(privileges = Privilege.SELECT, to = "to do:reader") // ERROR scope-not-electrified @52
//= @ElectricGrant(privileges = Privilege.SELECT, to = "reader")
class Todo { @Id UUID id; }

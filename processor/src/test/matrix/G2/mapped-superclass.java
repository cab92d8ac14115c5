// G2: a role with a quote, assigned on an attribute of a mapped superclass
@MappedSuperclass
class Owned {
  @ElectricAssign("owner's") // ERROR role-name @19
  //= @ElectricAssign("owner")
  @ManyToOne(optional = false) Person owner;
}
@Entity @Electrified
@ElectricGrant(privileges = Privilege.ALL, to = "owner")
class Todo extends Owned { @Id UUID id; }
@Entity @Electrified
class Person { @Id UUID id; }

// G2: a role with a quote, assigned on an attribute of an embeddable
@Embeddable
class Owning {
  @ElectricAssign("owner's") // ERROR role-name @19
  //= @ElectricAssign("owner")
  @ManyToOne(optional = false) Person owner;
}
@Entity @Electrified
@ElectricGrant(privileges = Privilege.ALL, to = "owner")
class Todo { @Id UUID id; @Embedded Owning owning; }
@Entity @Electrified
class Person { @Id UUID id; }

// G3: a condition of an embeddable that cannot be read
@Embeddable
class Owning {
  @ElectricAssign(value = "owner", when = "starts_with(") // ERROR condition-syntax @43
  //= @ElectricAssign(value = "owner", when = "starts_with('ab', 'a')")
  @ManyToOne(optional = false) Person owner;
}
@Entity @Electrified
@ElectricGrant(privileges = Privilege.ALL, to = "owner")
class Todo { @Id UUID id; @Embedded Owning owning; }
@Entity @Electrified
class Person { @Id UUID id; }

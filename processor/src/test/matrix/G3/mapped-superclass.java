// G3: a condition of a mapped superclass that cannot be read
@MappedSuperclass
class Owned {
  @ElectricAssign(value = "owner", when = "starts_with(") // ERROR condition-syntax @43
  //= @ElectricAssign(value = "owner", when = "starts_with('ab', 'a')")
  @ManyToOne(optional = false) Person owner;
}
@Entity @Electrified
@ElectricGrant(privileges = Privilege.ALL, to = "owner")
class Todo extends Owned { @Id UUID id; }
@Entity @Electrified
class Person { @Id UUID id; }

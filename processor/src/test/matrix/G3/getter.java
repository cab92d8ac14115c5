// G3: a condition that cannot be read, on a getter
@Entity @Electrified
@ElectricGrant(privileges = Privilege.ALL, to = "owner")
class Todo {
  private UUID id; private Person owner;
  @Id UUID getId() { return id; }
  void setId(UUID id) { this.id = id; }
  @ElectricAssign(value = "owner", when = "starts_with(") // ERROR condition-syntax @43
  //= @ElectricAssign(value = "owner", when = "starts_with('ab', 'a')")
  @ManyToOne(optional = false) Person getOwner() { return owner; }
  void setOwner(Person owner) { this.owner = owner; }
}
@Entity @Electrified
class Person { @Id UUID id; }

// G2: a role with a quote, assigned on a getter
@Entity @Electrified
@ElectricGrant(privileges = Privilege.ALL, to = "owner")
class Todo {
  private UUID id; private Person owner;
  @Id UUID getId() { return id; }
  void setId(UUID id) { this.id = id; }
  @ElectricAssign("owner's") // ERROR role-name @19
  //= @ElectricAssign("owner")
  @ManyToOne(optional = false) Person getOwner() { return owner; }
  void setOwner(Person owner) { this.owner = owner; }
}
@Entity @Electrified
class Person { @Id UUID id; }

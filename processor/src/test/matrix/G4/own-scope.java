// G4: a scope that is the table itself
@Entity @Electrified
@ElectricGrant(privileges = Privilege.ALL, to = {"todo:owner", "owner"})
//= @ElectricGrant(privileges = Privilege.ALL, to = "owner")
class Todo {
  @Id UUID id;
  @ElectricAssign("todo:owner") @ManyToOne(optional = false) Person owner; // WARNING assign-own-scope @3
  //= @ElectricAssign("owner") @ManyToOne(optional = false) Person owner;
}
@Entity @Electrified
class Person { @Id UUID id; }

// G4: a user that may be missing
@Entity @Electrified
@ElectricGrant(privileges = Privilege.ALL, to = "owner")
class Todo {
  @Id UUID id;
  @ElectricAssign("owner") @ManyToOne Person owner; // WARNING assign-optional-user @3
  //= @ElectricAssign("owner") @ManyToOne(optional = false) Person owner;
}
@Entity @Electrified
class Person { @Id UUID id; }

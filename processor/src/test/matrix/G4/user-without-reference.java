// G4: an assignment whose user is no reference
@Entity @Electrified
@ElectricGrant(privileges = Privilege.ALL, to = "admin")
class Todo {
  @Id UUID id;
  @ElectricAssign("admin") UUID owner; // ERROR assign-user-reference @3
  //= @ElectricAssign("admin") @ManyToOne(optional = false) Person owner;
}
@Entity @Electrified
class Person { @Id UUID id; }

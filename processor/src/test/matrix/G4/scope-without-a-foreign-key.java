// G4: a scope to which the table does not refer
@Entity @Electrified
@ElectricGrant(privileges = Privilege.ALL, to = "project:owner")
class Project { @Id UUID id; }
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ElectricAssign("project:owner") @ManyToOne(optional = false) Person owner; // WARNING assign-scope-path @3
  //= @ElectricAssign("project:owner") @ManyToOne(optional = false) Person owner; @ManyToOne Project project;
}
@Entity @Electrified
class Person { @Id UUID id; }

// G4: a scope to which the table refers twice
@Entity @Electrified
@ElectricGrant(privileges = Privilege.ALL, to = "project:owner")
class Project { @Id UUID id; }
@Entity @Electrified
class Todo {
  @Id UUID id; @ManyToOne Project project; @ManyToOne Project other;
  //= @Id UUID id; @ManyToOne Project project;
  @ElectricAssign("project:owner") @ManyToOne(optional = false) Person owner; // WARNING assign-scope-path @3
}
@Entity @Electrified
class Person { @Id UUID id; }

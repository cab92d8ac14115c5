// G4: an assignment of a joined subclass to a scope to which only the table above refers
@Entity @Electrified
@ElectricGrant(privileges = Privilege.ALL, to = "project:owner")
class Project { @Id UUID id; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) @Electrified
class Todo { @Id UUID id; @ManyToOne Project project; }
@Entity @Electrified
class Chore extends Todo {
  @ElectricAssign("project:owner") @ManyToOne(optional = false) Person owner; // WARNING assign-scope-path @3
  //= @ElectricAssign("project:owner") @ManyToOne(optional = false) Person owner; @ManyToOne Project other;
}
@Entity @Electrified
class Person { @Id UUID id; }

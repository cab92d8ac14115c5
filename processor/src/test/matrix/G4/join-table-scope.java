// G4: an assignment on the table of an association, to a scope to which it does not refer
@Entity @Electrified
@ElectricGrant(privileges = Privilege.ALL, to = "project:owner")
//= @ElectricGrant(privileges = Privilege.ALL, to = "todo:owner")
class Todo {
  @Id UUID id;
  @ManyToOne Project project;
  @ManyToMany @Electrified @ElectricAssign("project:owner") Set<Person> owners; // WARNING assign-scope-path @28
  //= @ManyToMany @Electrified @ElectricAssign("todo:owner") Set<Person> owners;
}
@Entity @Electrified
class Project { @Id UUID id; }
@Entity @Electrified
class Person { @Id UUID id; }

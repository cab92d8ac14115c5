// G2: a path to the scope, which the released server does not know
@Entity @Electrified
class Project { @Id UUID id; }
@Entity @Electrified
@ElectricGrant(privileges = Privilege.ALL, to = "project:owner", using = "project") // WARNING grant-using @74
//= @ElectricGrant(privileges = Privilege.ALL, to = "project:owner")
class Task {
  @Id UUID id;
  @ManyToOne Project project;
  @ManyToOne(optional = false) @ElectricAssign("project:owner") Person person;
}
@Entity @Electrified
class Person { @Id UUID id; }

// G2: a scope whose table has a colon in its name
@Entity @Table(name = "`a:b`") @Electrified // WARNING electrified-client
//= @Entity @Table(name = "ab") @Electrified
class Project { @Id UUID id; }
@Entity @Electrified
@ElectricGrant(privileges = Privilege.ALL, scope = Project.class, to = "owner") // ERROR role-name @59
class Task {
  @Id UUID id;
  @ManyToOne Project project;
  @ManyToOne(optional = false) @ElectricAssign(scope = Project.class, role = "owner") Person person; // ERROR role-name @63
}
@Entity @Electrified
class Person { @Id UUID id; }

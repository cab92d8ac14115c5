// G5: a role in the scope of a table of 54 characters
@Entity @Table(name = "tttttttttttttttttttttttttttttttttttttttttttttttttttttt") @Electrified // ERROR electrified-name
//= @Entity @Table(name = "tttt") @Electrified
class Project { @Id UUID id; }
@Entity @Electrified
@ElectricGrant(privileges = Privilege.SELECT, scope = Project.class, to = "owner")
class Todo {
  @Id UUID id;
  @ManyToOne Project project;
  @ManyToOne(optional = false) @ElectricAssign(scope = Project.class, role = "owner") Person person;
}
@Entity @Electrified
class Person { @Id UUID id; }

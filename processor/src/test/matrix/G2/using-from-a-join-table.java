// G2: a path to the scope from the table of an association
@Entity @Electrified
class Project { @Id UUID id;
  @ManyToMany @Electrified
  @ElectricAssign("project:owner")
  @ElectricGrant(privileges = Privilege.ALL, to = "project:owner", using = "project_id") // WARNING grant-using @76
  //= @ElectricGrant(privileges = Privilege.ALL, to = "project:owner")
  Set<Person> owners;
}
@Entity @Electrified
class Person { @Id UUID id; }

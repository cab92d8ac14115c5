// G5: a role of 65 characters, on the table of an association
@Entity @Electrified
@ElectricGrant(privileges = Privilege.ALL, to = "rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr")
class Todo {
  @Id UUID id;
  @ManyToMany @Electrified
  @ElectricAssign(role = "rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr") // ERROR role-name @26
  //= @ElectricAssign(role = "rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr")
  Set<Person> owners;
}
@Entity @Electrified
class Person { @Id UUID id; }

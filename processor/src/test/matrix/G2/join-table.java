// G2: a role with a quote, on the table of an association
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ManyToMany @Electrified
  @ElectricGrant(privileges = Privilege.SELECT, to = "owner's") // ERROR role-name @54
  //= @ElectricGrant(privileges = Privilege.SELECT, to = "owner")
  Set<Person> owners;
}
@Entity @Electrified
class Person { @Id UUID id; }

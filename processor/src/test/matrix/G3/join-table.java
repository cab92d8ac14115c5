// G3: a condition that cannot be read, on the table of an association
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ManyToMany @Electrified
  @ElectricGrant(privileges = Privilege.SELECT, to = "reader", check = "todo_id <>") // ERROR condition-syntax @72
  //= @ElectricGrant(privileges = Privilege.SELECT, to = "reader", check = "todo_id <> owners_id")
  Set<Person> owners;
}
@Entity @Electrified
class Person { @Id UUID id; }

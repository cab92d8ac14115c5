// G4: an assignment on the table of an association that is not electrified
@Entity @Electrified
@ElectricGrant(privileges = Privilege.ALL, to = "todo:owner")
class Todo {
  @Id UUID id;
  @ManyToMany @ElectricAssign("todo:owner") Set<Person> owners; // ERROR rule-without-electrified @15 // WARNING association-not-synced
  //= @ManyToMany @ElectricAssign("todo:owner") @Electrified Set<Person> owners;
}
@Entity @Electrified
class Person { @Id UUID id; }

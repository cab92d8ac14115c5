// G3: a condition of an assignment over the row of a collection
@Entity @Electrified
@ElectricGrant(privileges = Privilege.ALL, to = "todo:owner")
class Todo {
  @Id UUID id;
  @ElementCollection @MapKeyJoinColumn(name = "person_id") @Column(name = "state") @Electrified
  @ElectricAssign(value = "todo:owner", user = "person_id", when = "state") // WARNING assign-condition @68
  //= @ElectricAssign(value = "todo:owner", user = "person_id")
  Map<Person, Boolean> owners;
}
@Entity @Electrified
class Person { @Id UUID id; }

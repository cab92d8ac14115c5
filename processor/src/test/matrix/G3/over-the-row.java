// G3: a condition of an assignment over its row
@Entity @Electrified
@ElectricGrant(privileges = Privilege.ALL, to = "owner")
class Todo {
  @Id UUID id;
  boolean open;
  @ElectricAssign(value = "owner", when = "open") // WARNING assign-condition @43
  //= @ElectricAssign(value = "owner")
  @ManyToOne(optional = false) Person owner;
}
@Entity @Electrified
class Person { @Id UUID id; }

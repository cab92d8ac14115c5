// G5: a role of 65 characters, assigned
@Entity @Electrified
@ElectricGrant(privileges = Privilege.ALL, to = "rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr")
class Todo {
  @Id UUID id;
  @ElectricAssign("rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr") // ERROR role-name @19
  //= @ElectricAssign("rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr")
  @ManyToOne(optional = false) Person owner;
}
@Entity @Electrified
class Person { @Id UUID id; }

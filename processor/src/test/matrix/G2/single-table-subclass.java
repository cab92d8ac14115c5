// G2: a role with a quote, assigned on an attribute of a subclass in the table above
@Entity @Electrified
@ElectricGrant(privileges = Privilege.ALL, to = "owner")
class Todo { @Id UUID id; }
@Entity
class Chore extends Todo {
  @ElectricAssign("owner's") @ManyToOne Person owner; // ERROR role-name @19 // ERROR misplaced-annotation
  //= @ManyToOne Person owner;
}
@Entity @Electrified
class Person { @Id UUID id; }

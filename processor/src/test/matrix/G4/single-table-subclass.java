// G4: an assignment of a subclass in the table above
@Entity @Electrified
@ElectricGrant(privileges = Privilege.ALL, to = "owner")
class Todo { @Id UUID id; }
@Entity
class Chore extends Todo {
  @ElectricAssign("owner") @ManyToOne Person owner; // ERROR misplaced-annotation @3 // WARNING assign-optional-user @3
  //= @ManyToOne Person owner;
}
@Entity @Electrified
class Person { @Id UUID id; }

// G4: an assignment on the join table of a reference, whose user has no foreign key
@Entity @Electrified
@ElectricGrant(privileges = Privilege.ALL, to = "todo:owner")
class Todo {
  @Id UUID id;
  @ManyToOne @Electrified @ElectricAssign("todo:owner") // ERROR assign-user-reference @27
  @JoinTable(name = "owners", inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Person owner;
  //= @JoinTable(name = "owners") Person owner;
}
@Entity @Electrified
class Person { @Id UUID id; }

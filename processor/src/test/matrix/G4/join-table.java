// G4: an assignment on the table of an association, whose user has no foreign key
@Entity @Electrified
@ElectricGrant(privileges = Privilege.ALL, to = "todo:owner")
class Todo {
  @Id UUID id;
  @ManyToMany @Electrified @ElectricAssign("todo:owner") // ERROR assign-user-reference @28
  @JoinTable(inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Set<Person> owners;
  //= @JoinTable Set<Person> owners;
}
@Entity @Electrified
class Person { @Id UUID id; }

// G4: an assignment whose user is no reference
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ElectricAssign("admin") UUID owner; // ERROR assign-user-reference @3
  //= @ElectricAssign("admin") @ManyToOne Person owner;
}
@Entity @Electrified
class Person { @Id UUID id; }

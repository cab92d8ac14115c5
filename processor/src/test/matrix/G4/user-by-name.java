// G4: an assignment on the entity, whose user is no reference
@Entity @Electrified
@ElectricGrant(privileges = Privilege.ALL, to = "admin")
@ElectricAssign(value = "admin", user = "other") // ERROR assign-user-reference @41
//= @ElectricAssign(value = "admin", user = "owner")
class Todo {
  @Id UUID id;
  UUID other;
  @ManyToOne(optional = false) Person owner;
}
@Entity @Electrified
class Person { @Id UUID id; }

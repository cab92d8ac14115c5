// G4: an assignment on a getter whose user is no reference
@Entity @Electrified
@ElectricGrant(privileges = Privilege.ALL, to = "admin")
class Todo {
  private UUID id; private UUID owner;
  @Id UUID getId() { return id; }
  void setId(UUID id) { this.id = id; }
  @ElectricAssign("admin") UUID getOwner() { return owner; } // ERROR assign-user-reference @3
  //= UUID getOwner() { return owner; }
  void setOwner(UUID owner) { this.owner = owner; }
}

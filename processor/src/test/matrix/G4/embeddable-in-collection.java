// G4: an assignment of an embeddable in a collection, whose user is no reference
@Entity @Electrified
@ElectricGrant(privileges = Privilege.ALL, to = "todo:owner")
class Todo {
  @Id UUID id;
  @ElementCollection @Electrified Map<UUID, Owning> owners;
}
@Embeddable
class Owning {
  @ElectricAssign("todo:owner") UUID owner; // ERROR assign-user-reference @3
  //= @ElectricAssign("todo:owner") @ManyToOne(optional = false) Person owner;
}
@Entity @Electrified
class Person { @Id UUID id; }

// G4: an assignment of an embeddable whose user is no reference
@Embeddable
class Owning {
  @ElectricAssign("owner") UUID owner; // ERROR assign-user-reference @3
  //= @ElectricAssign("owner") @ManyToOne(optional = false) Person owner;
}
@Entity @Electrified
@ElectricGrant(privileges = Privilege.ALL, to = "owner")
class Todo { @Id UUID id; @Embedded Owning owning; }
@Entity @Electrified
class Person { @Id UUID id; }

// G4: an assignment on a collection whose user is no reference
@Entity @Electrified
@ElectricGrant(privileges = Privilege.ALL, to = "todo:owner")
class Todo {
  @Id UUID id;
  @ElementCollection @Electrified @ElectricAssign(value = "todo:owner", user = "owners") // ERROR assign-user-reference @80
  Map<UUID, UUID> owners;
  //= @MapKeyJoinColumn(name = "owners") @Column(name = "since") Map<Person, LocalDate> owners;
}
@Entity @Electrified
class Person { @Id UUID id; }

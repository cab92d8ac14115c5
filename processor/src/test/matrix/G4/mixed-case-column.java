// G4: a user column whose name needs quotes
@Entity @Electrified
@ElectricGrant(privileges = Privilege.ALL, to = "owner")
class Todo {
  @Id UUID id;
  @ElectricAssign("owner") // ERROR assign-quoted-name @3
  @ManyToOne(optional = false) @JoinColumn(name = "`Owner`") Person owner;
  //= @ManyToOne(optional = false) @JoinColumn(name = "owner") Person owner;
}
@Entity @Electrified
class Person { @Id UUID id; }

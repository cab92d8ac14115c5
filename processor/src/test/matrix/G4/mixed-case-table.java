// G4: a table whose name needs quotes
@Entity @Table(name = "`Todo`") @Electrified
//= @Entity @Table(name = "Todo") @Electrified
@ElectricGrant(privileges = Privilege.ALL, to = "owner")
class Todo {
  @Id UUID id;
  @ElectricAssign("owner") @ManyToOne(optional = false) Person owner; // ERROR assign-quoted-name @3
}
@Entity @Electrified
class Person { @Id UUID id; }

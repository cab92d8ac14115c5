// G4: an assignment of a mapped superclass without its foreign key
@MappedSuperclass
class Owned {
  @ElectricAssign("owner") @ManyToOne(optional = false) // ERROR assign-user-reference @3
  @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Person owner;
  //= Person owner;
}
@Entity @Electrified
@ElectricGrant(privileges = Privilege.ALL, to = "owner")
class Todo extends Owned { @Id UUID id; }
@Entity @Electrified
class Person { @Id UUID id; }

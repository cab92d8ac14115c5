// T1: a reference without foreign key to a key Electric does not replicate
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Bill bill; // ERROR electrified-type @87
  //= @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Note bill;
}
@Entity class Bill { @Id BigInteger id; }
@Entity class Note { @Id UUID id; }

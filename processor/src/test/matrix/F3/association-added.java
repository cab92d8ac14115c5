// F3: an association that is new (EX011)
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ManyToOne Bill bill; // ERROR electrified-new-reference
  //< 
  //= @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Bill bill;
}
@Entity @Electrified class Bill { @Id UUID id; }

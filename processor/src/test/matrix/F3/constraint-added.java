// F3: a foreign key for a column that is there (EX007)
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ManyToOne Bill bill; // ERROR electrified-new-reference
  //< @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Bill bill;
  //= @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Bill bill;
}
@Entity @Electrified class Bill { @Id UUID id; }

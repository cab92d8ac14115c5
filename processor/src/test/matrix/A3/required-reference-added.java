// A3: NOT NULL on a reference that is new
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ManyToOne(optional = false) @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Todo next; // ERROR new-required-column
  //<
  //= @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Todo next;
}

// F1: a foreign key to a plain table: many to one constraint
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ManyToOne @JoinColumn(name = "plain") Plain plain; // ERROR electrified-reference @48
  //= @ManyToOne @JoinColumn(name = "plain", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Plain plain;
}
@Entity class Plain { @Id UUID id; }

// K2: a key that refers, without foreign key, to a number
@Entity @Electrified
class Todo {
  @Id @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Plain plain; // ERROR electrified-key-not-uuid @92
  //= @Id UUID plain;
}
@Entity class Plain { @Id Long id; }

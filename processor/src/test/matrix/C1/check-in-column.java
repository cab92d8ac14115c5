// C1: a constraint: check in column
@Entity @Electrified
class Todo {
  @Id UUID id;
  @Column(check = @CheckConstraint(constraint = "rank > 0")) int rank; // ERROR electrified-check @19
  //= int rank;
}

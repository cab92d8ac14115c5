// C1: a constraint: check in join column
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ManyToOne @JoinColumn(check = @CheckConstraint(constraint = "next_id is not null")) Todo next; // ERROR electrified-check
  //= @ManyToOne Todo next;
}

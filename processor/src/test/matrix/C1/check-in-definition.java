// C1: a constraint: check in definition
@Entity @Electrified
class Todo {
  @Id UUID id;
  @Column(columnDefinition = "integer check (rank > 0)") int rank; // ERROR electrified-check @30
  //= @Column(columnDefinition = "integer") int rank;
}

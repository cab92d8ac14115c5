// T4: a value the database makes: column definition
@Entity @Electrified
class Todo {
  @Id UUID id;
  @Column(columnDefinition = "integer default 1") int rank; // ERROR electrified-default @30
  //= @Column(columnDefinition = "integer") int rank;
}

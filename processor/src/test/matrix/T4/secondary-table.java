// T4: a default in a secondary table
@Entity @Electrified
@SecondaryTable(name = "extra") class Todo {
  @Id UUID id;
  @ColumnDefault("1") @Column(table = "extra") int rank; // ERROR electrified-default @3
  //= @Column(table = "extra") int rank;
}

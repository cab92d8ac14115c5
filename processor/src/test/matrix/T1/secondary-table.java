// T1: a type Electric does not replicate, in a secondary table
@Entity @Electrified
@SecondaryTable(name = "extra") class Todo {
  @Id UUID id;
  @Column(table = "extra") BigDecimal price; // ERROR electrified-type @39
  //= @Column(table = "extra") long price;
}

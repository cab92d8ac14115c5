// T4: options of a column
@Entity @Electrified
class Todo {
  @Id UUID id;
  @Column(options = "compression pglz") String title; // ERROR electrified-options
  //= String title;
}

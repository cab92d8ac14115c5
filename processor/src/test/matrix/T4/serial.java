// T4: a serial column
@Entity @Electrified
class Todo {
  @Id UUID id;
  @Column(columnDefinition = "serial") Integer number; // ERROR electrified-type
  //= Integer number;
}

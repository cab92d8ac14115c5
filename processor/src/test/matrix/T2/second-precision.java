// T2: a precision: second precision
@Entity @Electrified
class Todo {
  @Id UUID id;
  @Column(secondPrecision = 3) Instant at; // ERROR electrified-type @40
  //= Instant at;
}

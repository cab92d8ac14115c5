// T2: a precision: time with precision
@Entity @Electrified
class Todo {
  @Id UUID id;
  @Column(columnDefinition = "time(3)") LocalTime at; // ERROR electrified-type @51
  //= LocalTime at;
}

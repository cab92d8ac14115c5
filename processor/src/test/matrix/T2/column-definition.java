// T2: a precision: column definition
@Entity @Electrified
class Todo {
  @Id UUID id;
  @Column(columnDefinition = "timestamp(3)") LocalDateTime at; // ERROR electrified-type @60
  //= @Column(columnDefinition = "timestamp") LocalDateTime at;
}

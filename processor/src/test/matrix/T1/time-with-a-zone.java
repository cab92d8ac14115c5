// T1: a type Electric does not replicate: time with a zone
@Entity @Electrified
class Todo {
  @Id UUID id;
  @Column(columnDefinition = "time with time zone") OffsetTime at; // ERROR electrified-type
  //= LocalTime at;
}

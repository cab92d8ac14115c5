// N3: a character in the name of a column
@Entity @Electrified
class Todo {
  @Id UUID id;
  @Column(name = "`no'te`") String note; // ERROR electrified-name @18
  //= @Column(name = "`no te`") String note;
}

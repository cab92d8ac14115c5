// N2: a column of more than 51 bytes
@Entity @Electrified
class Todo {
  @Id UUID id;
  @Column(name = "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn") String note; // ERROR electrified-name @18
  //= @Column(name = "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn") String note;
}

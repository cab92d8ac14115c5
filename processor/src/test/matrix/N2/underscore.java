// N2: a column that begins with an underscore
@Entity @Electrified
class Todo {
  @Id UUID id;
  @Column(name = "_note") String note; // WARNING electrified-client @18
  //= @Column(name = "note") String note;
}

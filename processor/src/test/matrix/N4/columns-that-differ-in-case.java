// N4: columns that differ in case only
@Entity @Electrified
class Todo {
  @Id UUID id;
  @Column(name = "`Note`") String upper;
  @Column(name = "note") String lower; // WARNING electrified-client @18
  //= @Column(name = "memo") String lower;
}

// T1: a type Electric does not replicate: a domain
@Entity @Electrified
class Todo {
  @Id UUID id;
  @Column(columnDefinition = "email") String address; // ERROR electrified-type
  //= String address;
}

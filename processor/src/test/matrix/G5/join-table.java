// G5: a grant on a join table of 54 characters
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ManyToMany @Electrified @JoinTable(name = "tttttttttttttttttttttttttttttttttttttttttttttttttttttt") // ERROR electrified-name
  //= @ManyToMany @Electrified @JoinTable(name = "tttt")
  @ElectricGrant(privileges = Privilege.SELECT, to = "reader")
  Set<Todo> others;
}

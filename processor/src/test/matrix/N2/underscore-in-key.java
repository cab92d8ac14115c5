// N2: a key that begins with an underscore
@Entity @Electrified
class Todo {
  @Id @Column(name = "_id") UUID id; // ERROR electrified-name @22
  //= @Id @Column(name = "id") UUID id;
}

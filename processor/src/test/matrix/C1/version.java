// C1: a unique version
@Entity @Electrified
class Todo {
  @Id UUID id;
  @Version @Column(unique = true) long version; // ERROR electrified-unique @29
  //= @Version long version;
}

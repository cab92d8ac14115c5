// C1: a one-to-one in a join table
@Entity @Electrified
class Todo {
  @Id UUID id;
  @OneToOne @JoinTable(name = "nexts") @Electrified Todo next; // ERROR electrified-unique @58
  //= @ManyToOne @JoinTable(name = "nexts") @Electrified Todo next;
}

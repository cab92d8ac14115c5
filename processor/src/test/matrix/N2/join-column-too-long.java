// N2: a join column of more than 51 bytes
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ManyToOne @JoinColumn(name = "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn") Todo next; // ERROR electrified-name @33
  //= @ManyToOne @JoinColumn(name = "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn") Todo next;
}

// N4: a foreign key column that is no plain word
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ManyToOne @JoinColumn(name = "`next-id`") Todo next; // WARNING electrified-client @33
  //= @ManyToOne @JoinColumn(name = "next_id") Todo next;
}

// C1: a constraint: one to one
@Entity @Electrified
class Todo {
  @Id UUID id;
  @OneToOne Todo next; // ERROR electrified-unique @18
  //= @ManyToOne Todo next;
}

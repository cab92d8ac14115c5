// A1: another action of a foreign key (EX007)
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ManyToOne @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE) Todo next; // ERROR unsupported-change
  //< @ManyToOne Todo next;
  //= @ManyToOne Todo next;
}

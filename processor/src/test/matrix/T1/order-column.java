// T1: a position of a type Electric does not replicate
@Entity @Electrified
class Todo {
  @Id UUID id;
  @OneToMany @JoinColumn @OrderColumn(columnDefinition = "numeric(9)") List<Todo> below; // ERROR electrified-type
  //= @OneToMany @JoinColumn @OrderColumn List<Todo> below;
}

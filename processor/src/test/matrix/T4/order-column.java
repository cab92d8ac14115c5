// T4: a default of a position
@Entity @Electrified
class Todo {
  @Id UUID id;
  @OneToMany @JoinColumn @OrderColumn(columnDefinition = "integer default 0") List<Todo> below; // ERROR electrified-default
  //= @OneToMany @JoinColumn @OrderColumn List<Todo> below;
}

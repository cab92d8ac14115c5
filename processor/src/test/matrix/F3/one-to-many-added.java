// F3: a one-to-many whose column is new in the table (EX011)
@Entity @Electrified
class Todo {
  @Id UUID id;
  @OneToMany @JoinColumn Set<Todo> below; // ERROR electrified-new-reference
  //< 
  //= @ManyToMany @Electrified Set<Todo> below;
}

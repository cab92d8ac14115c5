// F1: a one-to-many of a plain entity, whose column lies in the electrified table
@Entity
//= @Entity @Electrified
class Plain {
  @Id UUID id;
  @OneToMany @JoinColumn Set<Todo> todos; // ERROR electrified-reference @36
}
@Entity @Electrified
class Todo { @Id UUID id; }

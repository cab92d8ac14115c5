// F1: a reference to a plain entity in a mapped superclass
@MappedSuperclass class Base {
  @Id UUID id;
  @ManyToOne Plain plain; // ERROR electrified-reference @20
  //= @ManyToOne Todo plain;
}
@Entity @Electrified
class Todo extends Base {}
@Entity class Plain { @Id UUID id; }

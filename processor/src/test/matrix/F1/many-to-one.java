// F1: a foreign key to a plain table: many to one
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ManyToOne Plain plain; // ERROR electrified-reference @20
  //= @ManyToOne Todo plain;
}
@Entity class Plain { @Id UUID id; }

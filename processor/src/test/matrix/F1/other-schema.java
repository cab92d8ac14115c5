// F1: a reference to a plain entity in another schema
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ManyToOne Plain plain; // ERROR electrified-reference
  //= @ManyToOne Todo plain;
}
@Entity @Table(schema = "other") class Plain { @Id UUID id; }

// F1: a reference to a plain entity in an entity below
@Entity @Electrified
class Todo { @Id UUID id; }
@Entity
class Chore extends Todo {
  @ManyToOne Plain plain; // ERROR electrified-reference
  //= @ManyToOne Todo plain;
}
@Entity class Plain { @Id UUID id; }

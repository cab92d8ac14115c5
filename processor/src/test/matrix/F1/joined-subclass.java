// F1: a reference to a plain entity in a joined subclass
@Entity @Inheritance(strategy = InheritanceType.JOINED) @Electrified
class Todo { @Id UUID id; }
@Entity @Electrified
class Chore extends Todo {
  @ManyToOne Plain plain; // ERROR electrified-reference
  //= @ManyToOne Todo plain;
}
@Entity class Plain { @Id UUID id; }

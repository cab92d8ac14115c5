// F1: a reference to a plain entity in an embeddable
@Entity @Electrified
class Todo { @Id UUID id; @Embedded Link link; }
@Embeddable class Link {
  @ManyToOne Plain plain; // ERROR electrified-reference @20
  //= @ManyToOne Todo plain;
}
@Entity class Plain { @Id UUID id; }

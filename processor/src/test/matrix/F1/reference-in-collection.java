// F1: a reference to a plain entity, in an embeddable of a collection
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ElementCollection @Electrified Map<UUID, Link> links;
}
@Embeddable class Link {
  @ManyToOne Plain plain; // ERROR electrified-reference @20
  //= @ManyToOne Todo plain;
}
@Entity class Plain { @Id UUID id; }

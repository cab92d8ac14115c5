// K1: a set of embeddables that may be null has no key
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ElementCollection @Electrified Set<Link> links; // ERROR electrified-no-key @45
  //= @ElementCollection Set<Link> links;
}
@Embeddable class Link { UUID of; }

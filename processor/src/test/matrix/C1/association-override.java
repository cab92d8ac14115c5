// C1: a unique join column by an override
@Entity @Electrified
class Todo {
  @Id UUID id;
  @AssociationOverride(name = "other", joinColumns = @JoinColumn(unique = true)) @Embedded Link link; // ERROR electrified-unique
  //= @AssociationOverride(name = "other", joinColumns = @JoinColumn(name = "one")) @Embedded Link link;
}
@Embeddable class Link { @ManyToOne Todo other; }

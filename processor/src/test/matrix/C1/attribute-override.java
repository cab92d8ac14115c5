// C1: a unique column by an override
@Entity @Electrified
class Todo {
  @Id UUID id;
  @AttributeOverride(name = "amount", column = @Column(unique = true)) @Embedded Money price; // ERROR electrified-unique
  //= @AttributeOverride(name = "amount", column = @Column(name = "sum")) @Embedded Money price;
}
@Embeddable class Money { long amount; }

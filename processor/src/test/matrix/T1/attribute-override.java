// T1: a type Electric does not replicate, by an override
@Entity @Electrified
class Todo {
  @Id UUID id;
  @AttributeOverride(name = "amount", column = @Column(columnDefinition = "numeric(9,2)")) // ERROR electrified-type
  //= @AttributeOverride(name = "amount", column = @Column(columnDefinition = "bigint"))
  @Embedded Money price;
}
@Embeddable class Money { long amount; }

// C1: a unique column in an embeddable
@Entity @Electrified
class Todo { @Id UUID id; @Embedded Money price; }
@Embeddable class Money {
  @Column(unique = true) String currency; // ERROR electrified-unique @20
  //= String currency;
}

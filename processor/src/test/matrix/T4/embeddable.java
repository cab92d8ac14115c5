// T4: a default in an embeddable
@Entity @Electrified
class Todo { @Id UUID id; @Embedded Money price; }
@Embeddable class Money {
  @ColumnDefault("1") int digits; // ERROR electrified-default @3
  //= int digits = 1;
}

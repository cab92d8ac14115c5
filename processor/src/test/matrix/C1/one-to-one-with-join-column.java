// C1: a one-to-one with a join column
@Entity @Electrified
class Todo {
  @Id UUID id;
  @OneToOne @JoinColumn(name = "bill") Bill bill; // ERROR electrified-unique @45
  //= @OneToOne @MapsId Bill bill;
}
@Entity @Electrified
class Bill { @Id UUID id; }

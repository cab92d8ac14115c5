// A1: another key (EX007)
@Entity @Electrified
class Todo { // ERROR unsupported-change
  @Column(nullable = false) UUID id; @Id UUID other;
  //< @Id UUID id; @Column(nullable = false) UUID other;
  //= @Id UUID id; @Column(nullable = false) UUID other;
}

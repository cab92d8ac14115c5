// F1: a reference to another column than the key, which makes it unique as well
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ManyToOne @JoinColumn(referencedColumnName = "code") Word word; // ERROR electrified-reference-target @62 // ERROR electrified-unique @62
  //= @ManyToOne Word word;
}
@Entity @Electrified class Word { @Id UUID id; UUID code; }

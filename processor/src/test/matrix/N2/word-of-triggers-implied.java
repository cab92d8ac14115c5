// N2: an attribute called by such a word
@Entity @Electrified
class Todo {
  @Id UUID id;
  boolean strict; // ERROR electrified-name @11
  //= boolean strictly;
}

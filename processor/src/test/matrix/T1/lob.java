// T1: a type Electric does not replicate: lob
@Entity @Electrified
class Todo {
  @Id UUID id;
  @Lob String story; // ERROR electrified-type @15
  //= String story;
}

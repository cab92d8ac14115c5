// T4: a collation
@Entity @Electrified
class Todo {
  @Id UUID id;
  @Collate("C") String title; // ERROR electrified-options
  //= String title;
}

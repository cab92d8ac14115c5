// F3: a column with a default, which is new (EX006)
@Entity @Electrified
class Todo {
  @Id UUID id;
  @Column(columnDefinition = "text default 'a'") String state; // ERROR electrified-default
  //<
  //= String state;
}

// A1: a required column that is new
@Entity @Electrified
class Todo {
  @Id UUID id;
  @Column(nullable = false) String name; // ERROR new-required-column
  //< 
  //= String name;
}

// C1: a constraint: column definition
@Entity @Electrified
class Todo {
  @Id UUID id;
  @Column(columnDefinition = "text unique") String code; // ERROR electrified-unique
  //= @Column(columnDefinition = "text") String code;
}

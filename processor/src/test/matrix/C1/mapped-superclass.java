// C1: a unique column in a mapped superclass
@MappedSuperclass class Base {
  @Id UUID id;
  @Column(unique = true) String code; // ERROR electrified-unique @20
  //= String code;
}
@Entity @Electrified
class Todo extends Base {}

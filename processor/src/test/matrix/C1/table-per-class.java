// C1: a unique column of an entity above with tables of their own
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class Todo {
  @Id UUID id;
  @Column(unique = true) String code; // ERROR electrified-unique @20
  //= String code;
}
@Entity @Electrified
class Chore extends Todo {}

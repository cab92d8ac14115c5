// C1: a unique column in an entity below
@Entity @Electrified
class Todo { @Id UUID id; }
@Entity class Chore extends Todo {
  @Column(unique = true) String code; // ERROR electrified-unique @20
  //= String code;
}

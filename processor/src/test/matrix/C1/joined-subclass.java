// C1: a unique column in a joined entity
@Entity @Electrified
@Inheritance(strategy = InheritanceType.JOINED) class Todo { @Id UUID id; }
@Entity @Electrified
class Chore extends Todo {
  @Column(unique = true) String code; // ERROR electrified-unique @20
  //= String code;
}

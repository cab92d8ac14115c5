// T4: a default in a joined subclass
@Entity @Inheritance(strategy = InheritanceType.JOINED) @Electrified
class Todo { @Id UUID id; }
@Entity @Electrified
class Chore extends Todo {
  @ColumnDefault("'a'") String state; // ERROR electrified-default @3
  //= String state;
}

// T4: a default in an entity below
@Entity @Electrified
class Todo { @Id UUID id; }
@Entity
class Chore extends Todo {
  @ColumnDefault("'a'") String state; // ERROR electrified-default @3
  //= String state;
}

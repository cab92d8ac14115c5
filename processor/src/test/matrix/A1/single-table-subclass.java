// A1: a column of another type, in an entity below (EX009)
@Entity @Electrified
class Todo { @Id UUID id; }
@Entity
class Chore extends Todo {
  Long rank; // ERROR unsupported-change
  //< Integer rank;
  //= Integer rank;
}

// F1: a joined entity below a plain one
@Entity
//= @Entity @Electrified
@Inheritance(strategy = InheritanceType.JOINED) class Todo { @Id UUID id; }
@Entity @Electrified
class Chore extends Todo {} // ERROR electrified-reference @1

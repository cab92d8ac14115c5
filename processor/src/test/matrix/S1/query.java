// S1: a query in the place of a table
@Entity
@Electrified // ERROR misplaced-annotation @1
//=
@org.hibernate.annotations.Subselect("select id from todo")
class Open { @Id UUID id; }
@Entity @Electrified
class Todo { @Id UUID id; }

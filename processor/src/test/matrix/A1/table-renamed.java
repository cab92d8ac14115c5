// A1: another name for the table (EX002)
@Entity @Electrified @Table(name = "tasks")
//< @Entity @Electrified @Table(name = "todos")
//= @Entity @Electrified @Table(name = "todos")
class Todo { @Id UUID id; String title; } // ERROR possible-rename

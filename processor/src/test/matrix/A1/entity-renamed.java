// A1: another name for the entity, and with it for the table (EX002)
@Entity @Electrified
class Task { @Id UUID id; String title; } // ERROR possible-rename
//< class Todo { @Id UUID id; String title; }
//= @Table(name = "todo") class Task { @Id UUID id; String title; }
@Entity @Electrified
class Bill { @Id UUID id; }

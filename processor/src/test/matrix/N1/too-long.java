// N1: a table of more than 44 bytes
@Entity @Electrified
@Table(name = "todos_of_all_people_who_ever_lived_in_our_town") // ERROR electrified-name @15
//= @Table(name = "todos_of_all_people_who_ever_lived_in_town")
class Todo { @Id UUID id; }

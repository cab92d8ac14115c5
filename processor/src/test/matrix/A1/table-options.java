// A1: other options of the table (EX003, EX007)
@Entity @Electrified
@Table(options = "with (fillfactor = 70)")
//< @Table(options = "with (fillfactor = 90)")
//= @Table(options = "with (fillfactor = 90)")
class Todo { @Id UUID id; } // ERROR unsupported-change

// S1: a partitioned table
@Entity @Electrified
@Table(options = "partition by hash (id)") // ERROR electrified-options @18
//= @Table(options = "with (fillfactor = 70)")
class Todo { @Id UUID id; }

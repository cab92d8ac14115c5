// F3: a unique column that is new, by an index
@Entity @Electrified
@Table(indexes = @Index(columnList = "code", unique = true)) // ERROR electrified-unique @18 // ERROR unsupported-change
//<
//= @Table(indexes = @Index(columnList = "code"))
class Todo { @Id UUID id; String code; }
//< class Todo { @Id UUID id; }

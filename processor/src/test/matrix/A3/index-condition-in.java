// A3: a condition with IN on an index
@Entity @Electrified
@Table(indexes = @Index(columnList = "code", options = "where code in ('a', 'b')")) // ERROR electrified-options @18
//= @Table(indexes = @Index(columnList = "code", options = "where code = 'a' or code = 'b'"))
class Todo { @Id UUID id; String code; }

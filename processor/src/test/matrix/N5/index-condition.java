// N5: a backslash in the condition of an index
@Entity @Electrified
@Table(indexes = @Index(columnList = "code", options = "where code ~ '\\\\d'")) // ERROR electrified-options @18
//= @Table(indexes = @Index(columnList = "code", options = "where code = 'a'"))
class Todo { @Id UUID id; String code; }

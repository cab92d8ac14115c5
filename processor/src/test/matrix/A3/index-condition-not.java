// A3: a condition with NOT on an index
@Entity @Electrified
@Table(indexes = @Index(columnList = "code", options = "where code is not null")) // ERROR electrified-options @18
//= @Table(indexes = @Index(columnList = "code", options = "where code = 'a'"))
class Todo { @Id UUID id; String code; }

// A1: an index on another column (clients would lose both)
@Entity @Electrified
@Table(indexes = @Index(name = "todo_by", columnList = "rank")) // ERROR unsupported-change
//< @Table(indexes = @Index(name = "todo_by", columnList = "code"))
//= @Table(indexes = {@Index(name = "todo_by", columnList = "code"), @Index(name = "todo_rank", columnList = "rank")})
class Todo { @Id UUID id; String code; int rank; }

// C1: a constraint: secondary table unique
@Entity @Electrified
@SecondaryTable(name = "extra", uniqueConstraints = @UniqueConstraint(columnNames = "more")) // ERROR electrified-unique @53
//= @SecondaryTable(name = "extra")
class Todo {
  @Id UUID id;
  String code;
  @Column(table = "extra") String more;
}

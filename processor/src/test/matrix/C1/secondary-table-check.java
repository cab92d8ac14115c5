// C1: a constraint: secondary table check
@Entity @Electrified
@SecondaryTable(name = "extra", check = @CheckConstraint(constraint = "more is not null")) // ERROR electrified-check @41
//= @SecondaryTable(name = "extra")
class Todo {
  @Id UUID id;
  String code;
  @Column(table = "extra") String more;
}

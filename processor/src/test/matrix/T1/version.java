// T1: a version that is no number Electric has
@Entity @Electrified
class Todo {
  @Id UUID id;
  @Version @Column(columnDefinition = "numeric(10,0)") long version; // ERROR electrified-type @61
  //= @Version long version;
}

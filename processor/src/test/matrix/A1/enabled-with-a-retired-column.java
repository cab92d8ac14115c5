// A1: an entity whose table keeps a column Electric does not replicate
@Entity @Electrified // ERROR unsupported-change
//< @Entity
//= @Entity
class Todo {
  @Id UUID id;
  //< @Id UUID id; BigDecimal price;
}

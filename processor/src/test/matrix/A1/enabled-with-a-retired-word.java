// A1: an entity whose table keeps a column that trips Electric's triggers
@Entity @Electrified // ERROR unsupported-change
//< @Entity
//= @Entity
class Todo {
  @Id UUID id;
  //< @Id UUID id; Integer loop;
}

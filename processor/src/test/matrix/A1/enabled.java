// A1: an entity whose table exists already
@Entity @Electrified // ERROR unsupported-change
//< @Entity
//= @Entity
class Todo { @Id UUID id; }

// A1: an entity that is electrified no more (EX001)
@Entity
//< @Entity @Electrified
//= @Entity @Electrified
class Todo { @Id UUID id; } // WARNING disable-electric

// S1: a secondary table in another schema
@Entity @Electrified
@SecondaryTable(name = "extra", schema = "work") // ERROR electrified-schema @42
//= @SecondaryTable(name = "extra")
class Todo { @Id UUID id; @Column(table = "extra") String more; }

// T4: a default of the key
@Entity @Electrified
class Todo {
  @Id @ColumnDefault("gen_random_uuid()") UUID id; // ERROR electrified-default
  //= @Id UUID id;
}

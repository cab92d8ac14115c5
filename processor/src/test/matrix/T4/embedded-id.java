// T4: a default in an embedded id
@Entity @Electrified
class Todo { @EmbeddedId TodoId id; }
@Embeddable class TodoId {
  @ColumnDefault("gen_random_uuid()") UUID list; // ERROR electrified-default
  //= UUID list;
}

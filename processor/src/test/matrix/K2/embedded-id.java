// K2: a number in an embedded id
@Entity @Electrified
class Todo { @EmbeddedId TodoId id; }
@Embeddable class TodoId {
  UUID list;
  int number; // ERROR electrified-key-not-uuid @7
  //= UUID number;
}

// F3: a further column of the primary key (EX011)
@Entity @Electrified @IdClass(Key.class)
//< @Entity @Electrified
//= @Entity @Electrified
class Todo { // ERROR unsupported-change
  @Id UUID id;
  @Id UUID other;
  //<
  //= UUID other;
}
class Key implements java.io.Serializable { static final long serialVersionUID = 1; UUID id; UUID other; }

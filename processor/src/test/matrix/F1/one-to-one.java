// F1: a one-to-one that shares the key with a plain entity
@Entity @Electrified
class Todo {
  @Id UUID id;
  @OneToOne @MapsId Plain plain; // ERROR electrified-reference @27
  //= @OneToOne @MapsId Bill plain;
}
@Entity @Electrified
class Bill { @Id UUID id; }
@Entity class Plain { @Id UUID id; }

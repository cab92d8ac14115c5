// F1: a reference to a plain entity behind a getter
@Entity @Electrified
class Todo {
  private UUID id;
  @Id UUID getId() { return id; }
  void setId(UUID id) { this.id = id; }
  @ManyToOne Plain getPlain() { return null; } // ERROR electrified-reference
  //= @ManyToOne Todo getPlain() { return null; }
  void setPlain(Plain plain) { }
  //= void setPlain(Todo plain) { }
}
@Entity class Plain { @Id UUID id; }

// K2: values in the key of a collection
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ElementCollection @Column(nullable = false) @Electrified Set<String> words; // ERROR electrified-key-not-uuid @73
  //= @ElementCollection @Column(nullable = false) @Electrified Set<UUID> words;
}

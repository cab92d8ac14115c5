// N2: a column of a collection of more than 51 bytes
@Entity @Electrified
class Todo {
  @Id UUID id;
  @ElementCollection @Electrified @Column(name = "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn") Map<UUID, String> words; // ERROR electrified-name
  //= @ElementCollection @Electrified @Column(name = "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn") Map<UUID, String> words;
}

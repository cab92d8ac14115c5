// N2: a column called by a reserved word of PL/pgSQL
@Entity @Electrified
class Todo {
  @Id UUID id;
  @Column(name = "loop") String repeat; // ERROR electrified-name @18
  //= @Column(name = "looped") String repeat;
}

// N4: a column that has a meaning for Electric
@Entity @Electrified
class Todo {
  @Id UUID id;
  @Column(name = "electric_user_id") UUID user; // WARNING electrified-client @18
  //= @Column(name = "user_id") UUID user;
}

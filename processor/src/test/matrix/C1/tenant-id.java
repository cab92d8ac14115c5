// C1: a unique tenant id
@Entity @Electrified
class Todo {
  @Id UUID id;
  @TenantId @Column(unique = true) String tenant; // ERROR electrified-unique @30
  //= @TenantId String tenant;
}

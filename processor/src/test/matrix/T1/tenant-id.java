// T1: a tenant id of a type Electric does not replicate
@Entity @Electrified
class Todo {
  @Id UUID id;
  @TenantId @Column(columnDefinition = "char(8)") String tenant; // ERROR electrified-type @58
  //= @TenantId String tenant;
}

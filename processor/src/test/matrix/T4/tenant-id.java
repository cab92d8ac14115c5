// T4: a default of a tenant id
@Entity @Electrified
class Todo {
  @Id UUID id;
  @TenantId @ColumnDefault("'a'") String tenant; // ERROR electrified-default
  //= @TenantId String tenant;
}

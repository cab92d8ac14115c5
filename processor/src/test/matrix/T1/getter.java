// T1: a type Electric does not replicate, behind a getter
@Entity @Electrified
class Todo {
  private UUID id; private long price;
  @Id public UUID getId() { return id; } public void setId(UUID id) { this.id = id; }
  public BigDecimal getPrice() { return null; } // ERROR electrified-type @21
  //= public long getPrice() { return price; }
  public void setPrice(BigDecimal price) { }
  //= public void setPrice(long price) { this.price = price; }
}

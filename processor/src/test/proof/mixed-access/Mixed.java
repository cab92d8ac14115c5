package app;

import jakarta.persistence.*;

@Entity
@Access(AccessType.FIELD)
class Mixed {
  @Id Long id;
  @Transient String price;
  String fieldOnly;

  @Access(AccessType.PROPERTY)
  @Column(name = "price_text", nullable = false)
  public String getPrice() {
    return price;
  }

  public void setPrice(String price) {
    this.price = price;
  }

  public String getIgnored() {
    return "";
  }
}

@Entity
@Access(AccessType.PROPERTY)
class Reverse {
  @Access(AccessType.FIELD) String byField;
  private Long id;
  private String ignored;

  @Id
  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  @Transient
  public String getByField() {
    return byField;
  }

  public void setByField(String byField) {
    this.byField = byField;
  }
}

@MappedSuperclass
@Access(AccessType.PROPERTY)
abstract class Base {
  private String base;
  String hidden;

  public String getBase() {
    return base;
  }

  public void setBase(String base) {
    this.base = base;
  }
}

@Entity
class OfBase extends Base {
  @Id Long id;
  String own;
}

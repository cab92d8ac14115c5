package app;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
abstract class Tracked {
  @Id Long id;

  @Column(name = "made_by", nullable = false, length = 64)
  private String madeBy;

  @Column(name = "made_at")
  private long madeAt;

  @Access(AccessType.PROPERTY)
  public String getMadeBy() {
    return madeBy;
  }

  public void setMadeBy(String madeBy) {
    this.madeBy = madeBy;
  }

  @Access(AccessType.PROPERTY)
  @Column(name = "made_on", nullable = false)
  public long getMadeAt() {
    return madeAt;
  }

  public void setMadeAt(long madeAt) {
    this.madeAt = madeAt;
  }
}

@Entity
class Parcel extends Tracked {
  String label;
}

@Entity
class Depot {
  private Long id;
  private String town;

  @Access(AccessType.FIELD)
  @Column(name = "street_line", length = 80)
  private String street;

  @Id
  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  @Column(length = 40)
  public String getTown() {
    return town;
  }

  public void setTown(String town) {
    this.town = town;
  }

  @Column(length = 200)
  public String getStreet() {
    return street;
  }

  public void setStreet(String street) {
    this.street = street;
  }
}

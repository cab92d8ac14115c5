package app;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
class Membership {
  private Key key;
  private String role;

  @EmbeddedId
  public Key getKey() {
    return key;
  }

  public void setKey(Key v) {
    key = v;
  }

  @Column(name = "r", length = 9)
  public String getRole() {
    return role;
  }

  public void setRole(String v) {
    role = v;
  }
}

@Embeddable
class Key implements Serializable {
  private Long a;
  private String b;

  @Column(name = "col_a")
  public Long getA() {
    return a;
  }

  public void setA(Long v) {
    a = v;
  }

  public String getB() {
    return b;
  }

  public void setB(String v) {
    b = v;
  }
}

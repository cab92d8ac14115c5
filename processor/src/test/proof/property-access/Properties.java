package app;

import jakarta.persistence.*;

@Entity
class Properties {
  private Long id;
  private boolean b;
  private String s;
  String notMapped;

  @Id
  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public boolean isActive() {
    return b;
  }

  public void setActive(boolean b) {
    this.b = b;
  }

  protected String getURL() {
    return s;
  }

  protected void setURL(String s) {
    this.s = s;
  }

  public String getaName() {
    return s;
  }

  public void setaName(String s) {
    this.s = s;
  }

  public String getX() {
    return s;
  }

  void setX(String s) {
    this.s = s;
  }

  @Column(name = "renamed")
  public String getOriginal() {
    return s;
  }

  private void setOriginal(String s) {
    this.s = s;
  }

  @Transient
  public String getForgotten() {
    return s;
  }

  public String getWith(String argument) {
    return s;
  }

  public static String getShared() {
    return "x";
  }

  public String gettle() {
    return s;
  }

  public void setTle(String s) {}

  public void getNothing() {}

  @ManyToOne
  public Properties getParent() {
    return null;
  }

  public void setParent(Properties parent) {}
}

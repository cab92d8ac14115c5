package app;

import jakarta.persistence.*;

@Entity
class Fields {
  static String shared;
  transient String forgotten;
  @Transient String alsoForgotten;
  final String constant = "x";
  volatile String changing;
  private @Id Long id;
  protected String one;
  public String two;

  public String getComputed() {
    return "x";
  }

  @Access(AccessType.PROPERTY)
  public String getByGetter() {
    return one;
  }

  public void setByGetter(String one) {
    this.one = one;
  }
}

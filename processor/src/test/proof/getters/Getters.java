package app;

import jakarta.persistence.*;

@Entity
class Getters {
  @Id
  public Long getId() {
    return 1L;
  }

  public void setId(Long id) {}

  public boolean isOpen() {
    return true;
  }

  public void setOpen(boolean open) {}

  public boolean getShut() {
    return true;
  }

  public void setShut(boolean shut) {}

  public Boolean getBoxed() {
    return true;
  }

  public void setBoxed(Boolean boxed) {}

  public String getURL() {
    return "";
  }

  public void setURL(String url) {}

  public String getURLPath() {
    return "";
  }

  public void setURLPath(String path) {}

  public String getaName() {
    return "";
  }

  public void setaName(String name) {}

  public String getA() {
    return "";
  }

  public void setA(String a) {}

  public String getXIndex() {
    return "";
  }

  public void setXIndex(String index) {}

  public String get_underscore() {
    return "";
  }

  public void set_underscore(String text) {}

  public String getÄrger() {
    return "";
  }

  public void setÄrger(String text) {}
}

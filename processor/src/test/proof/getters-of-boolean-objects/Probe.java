package app;

import jakarta.persistence.*;

@Entity
class Probe {
  private Long id;
  private Boolean open;

  @Id
  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public Boolean isOpen() {
    return open;
  }

  public void setOpen(Boolean open) {
    this.open = open;
  }

  public String isText() {
    return "";
  }
}

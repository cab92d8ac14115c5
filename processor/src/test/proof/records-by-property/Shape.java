package app;

import jakarta.persistence.*;

@Embeddable
record Point(int x, String name) {
  public String getLabel() {
    return name;
  }
}

@Entity
class Shape {
  private Long id;
  private Point point;

  @Id
  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public Point getPoint() {
    return point;
  }

  public void setPoint(Point point) {
    this.point = point;
  }
}

package app;

import jakarta.persistence.*;

@Embeddable
record Point(int x, @Column(length = 7) String name) {}

@Embeddable
@Access(AccessType.FIELD)
record Line(int y, @Column(length = 7) String label) {}

@Entity
class Shape {
  private Long id;
  private Point point;
  private Line line;

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

  public Line getLine() {
    return line;
  }

  public void setLine(Line line) {
    this.line = line;
  }
}

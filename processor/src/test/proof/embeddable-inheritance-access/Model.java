package app;

import jakarta.persistence.*;

@Embeddable
@Access(AccessType.FIELD)
class Shape {
  private String label;

  public String getTitle() {
    return label;
  }
}

@Embeddable
class Circle extends Shape {
  private Integer size;

  public Integer getRadius() {
    return size;
  }

  public void setRadius(Integer radius) {
    size = radius;
  }
}

@Entity
class Drawing {
  private Long key;
  private Shape held;

  @Id
  public Long getId() {
    return key;
  }

  public void setId(Long id) {
    key = id;
  }

  public Shape getShape() {
    return held;
  }

  public void setShape(Shape shape) {
    held = shape;
  }
}

package app;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Set;

@Entity
class Article {
  @Id Long id;

  @Access(AccessType.PROPERTY)
  @Embedded
  Part part;

  @Access(AccessType.PROPERTY)
  @ElementCollection
  Set<String> tags;

  @Access(AccessType.PROPERTY)
  String title;

  @Access(AccessType.PROPERTY)
  @ElementCollection
  Set<Mark> marks;

  public Part getPart() {
    return part;
  }

  public void setPart(Part part) {
    this.part = part;
  }

  public Set<String> getTags() {
    return tags;
  }

  public void setTags(Set<String> tags) {
    this.tags = tags;
  }

  public Set<Mark> getMarks() {
    return marks;
  }

  public void setMarks(Set<Mark> marks) {
    this.marks = marks;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }
}

@Embeddable
class Part {
  String text;
  int number;

  public int getCount() {
    return number;
  }

  public void setCount(int count) {
    number = count;
  }
}

@Embeddable
class Mark {
  String color;

  public String getColour() {
    return color;
  }

  public void setColour(String colour) {
    color = colour;
  }
}

package app;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Article {
  private Long id;

  @Column(length = 7)
  private String title;

  @Access(AccessType.FIELD)
  @Column(name = "words", length = 9)
  private String text;

  @Id
  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  @Access(AccessType.FIELD)
  @Column(length = 8)
  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  @Column(length = 10)
  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}

package app;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.util.UUID;

@Entity
public class Todo {
  private UUID id;
  private String title;

  @Access(AccessType.FIELD)
  private int rank;

  private String ignored;

  @Id
  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  @Column(name = "headline")
  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  @Transient
  public String getIgnored() {
    return ignored + rank;
  }
}

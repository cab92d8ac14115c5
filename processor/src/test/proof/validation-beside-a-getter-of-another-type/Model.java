package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

@Entity
class Article {
  @Id Long id;

  @NotNull
  @Size(max = 100)
  String tags;

  @Max(7)
  Integer stars;

  @Size(max = 90)
  String title;

  public Set<String> getTags() {
    return Set.of(tags);
  }

  public String getStars() {
    return "" + stars;
  }

  public CharSequence getTitle() {
    return title;
  }
}

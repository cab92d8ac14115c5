package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(
    indexes = {
      @Index(name = "by_title_of_chore", columnList = "title"),
      @Index(name = "by_title", columnList = "title")
    })
public class Chore {
  @Id UUID id;
  String title;
}

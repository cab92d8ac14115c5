package app;

import jakarta.persistence.*;
import java.util.List;

@Entity
class Doc {
  @Id Long id;
  @ElementCollection @Lob List<String> pages;

  @ElementCollection
  @Column(columnDefinition = "text")
  List<String> texts;
}

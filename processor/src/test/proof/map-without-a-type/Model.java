package app;

import jakarta.persistence.*;
import java.util.Map;

@Entity
class Doc {
  @Id Long id;
  Map<String, String> map;

  @Column(columnDefinition = "jsonb")
  Map<String, String> defined;
}

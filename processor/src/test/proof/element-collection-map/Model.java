package app;

import jakarta.persistence.*;
import java.util.Map;

@Entity
class Settings {
  @Id Long id;
  @ElementCollection Map<String, String> values1;

  @ElementCollection
  @MapKeyColumn(name = "k", length = 40)
  @Column(name = "v", length = 400)
  @CollectionTable(name = "props", joinColumns = @JoinColumn(name = "s_id"))
  Map<String, String> props;
}

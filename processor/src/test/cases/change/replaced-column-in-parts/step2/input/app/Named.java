package app;

import dev.electrified.annotations.Replaces;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

@MappedSuperclass
public class Named {
  @Id UUID id;

  @Replaces("name")
  String title;
}

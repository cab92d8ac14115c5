package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class Place {
  @Id UUID id;
  String name;
}

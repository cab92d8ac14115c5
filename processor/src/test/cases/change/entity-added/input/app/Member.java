package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class Member {
  @Id UUID id;

  String name;
}

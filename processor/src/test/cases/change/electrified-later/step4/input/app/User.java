package app;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Electrified
@Table(name = "users")
public class User {
  @Id UUID id;

  @Column(length = 40, nullable = false)
  String name;
}

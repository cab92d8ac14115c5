package app;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Electrified
@Table(
    indexes = {
      @Index(name = "by_code", columnList = "code"),
      @Index(name = "idx_open", columnList = "name")
    })
public class Task {
  @Id UUID id;
  String code;
  String name;
  boolean done;
}

package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(
    indexes = {
      @Index(name = "idx_code", columnList = "code", unique = true),
      @Index(name = "idx_open", columnList = "name", options = "where not done")
    })
public class Task {
  @Id UUID id;
  String code;
  String name;
  boolean done;
}

package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class Todo {
  @Id UUID id;
  String[] tags; // ERROR unsupported-mapping @12
  int[] ranks; // ERROR unsupported-mapping @9
  UUID[] links; // ERROR unsupported-mapping @10
  byte[][] pages; // ERROR unsupported-mapping @12
  byte[] neighbour;
}

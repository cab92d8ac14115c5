package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Entity
public class Todo {
  static class Price implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  @Id UUID id;
  List<String> tags;
  Map<String, String> labels; // ERROR unsupported-mapping @23
  Optional<String> note; // ERROR unsupported-mapping @20
  Price price;
  Object anything; // ERROR unsupported-mapping @10
  @Transient Price neighbour;
}

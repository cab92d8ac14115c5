package app;

import jakarta.persistence.*;
import java.util.Set;

@Entity
class Part {
  @EmbeddedId PartKey key;
  @ElementCollection Set<String> labels;
}

@Embeddable
record PartKey(String maker, int partNo) {}

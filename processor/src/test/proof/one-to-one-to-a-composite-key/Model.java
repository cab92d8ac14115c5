package app;

import jakarta.persistence.*;

@Entity
class Part {
  @EmbeddedId PartKey key;
}

@Embeddable
record PartKey(String maker, int partNo) {}

@Entity
class Label {
  @Id Long id;
  @OneToOne Part part;
}

package app;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Part {
  @EmbeddedId PartKey key;
}

@Embeddable
record PartKey(String maker, int partNo) {}

@Entity
@PrimaryKeyJoinColumns({
  @PrimaryKeyJoinColumn(name = "m", referencedColumnName = "maker"),
  @PrimaryKeyJoinColumn(name = "n", referencedColumnName = "partNo")
})
class Wheel extends Part {
  int size1;
}

@Entity
class Door extends Part {
  int colour;
}

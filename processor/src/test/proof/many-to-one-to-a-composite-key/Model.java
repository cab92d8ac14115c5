package app;

import jakarta.persistence.*;

@Entity
class Part {
  @EmbeddedId PartKey key;
  String name;
}

@Embeddable
record PartKey(String maker, int partNo) {}

@Entity
class Stock {
  @Id Long id;
  @ManyToOne Part part;

  @ManyToOne
  @JoinColumns({
    @JoinColumn(name = "spare_maker", referencedColumnName = "maker"),
    @JoinColumn(name = "spare_no", referencedColumnName = "partNo")
  })
  Part spare;
}

package app;

import jakarta.persistence.*;

@Entity
class Region {
  @EmbeddedId RegionKey id;
}

@Embeddable
class RegionKey {
  @Column(columnDefinition = "varchar(2)")
  String a;

  Long b;
}

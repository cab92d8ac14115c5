package app;

import jakarta.persistence.*;
import java.io.Serializable;
import org.hibernate.annotations.NaturalId;

@Entity
class Doc {
  @Id Long id;
  @NaturalId Place place;
  @NaturalId String area;
}

@Embeddable
class Place implements Serializable {
  @ManyToOne Doc zone;

  @Column(length = 4)
  String name;

  Deep deep;
}

@Embeddable
record Deep(String up, int down) {}

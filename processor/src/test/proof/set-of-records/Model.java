package app;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;
import java.util.Set;

@Entity
class Route {
  @Id Long id;

  @ElementCollection Set<Stop> stops;

  @ElementCollection Set<Leg> legs;

  @ElementCollection Set<Sign> signs;

  @ElementCollection Map<Stop, String> notes;
}

@Embeddable
record Stop(String street, Integer number, @Column(name = "aa") String town) {}

@Embeddable
record Leg(Stop to, int minutes, @Embedded Sign along) {}

@Embeddable
class Sign extends Text {
  Integer width;
  Integer height;
}

@jakarta.persistence.MappedSuperclass
class Text {
  String words;
  String font;
}

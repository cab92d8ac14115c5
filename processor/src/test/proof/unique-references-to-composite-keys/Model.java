package app;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.io.Serializable;
import java.util.Set;

@Entity
class Plan {
  @Id Long id;

  @OneToOne Flat flat;

  @OneToOne House house;

  @OneToOne Garden garden;

  @OneToOne Yard yard;

  @OneToOne Room room;
}

@Entity
class Flat {
  @EmbeddedId FlatKey key;

  @ElementCollection Set<String> names;
}

@Embeddable
record FlatKey(Long street, Integer number, String block) {}

@Entity
class House {
  @EmbeddedId HouseKey key;

  @ElementCollection Set<String> names;
}

@Embeddable
class HouseKey extends Numbered implements Serializable {
  Long street;
  String area;

  @Override
  public boolean equals(Object other) {
    return other == this;
  }

  @Override
  public int hashCode() {
    return 1;
  }
}

@jakarta.persistence.MappedSuperclass
class Numbered {
  Integer number;
  String block;
}

@Entity
@IdClass(GardenKey.class)
class Garden {
  @Id Long street;
  @Id Integer number;
  @Id String block;

  @ElementCollection Set<String> names;
}

record GardenKey(Long street, Integer number, String block) {}

@Entity
@IdClass(YardKey.class)
class Yard {
  @Id Long street;
  @Id Integer number;
  @Id String block;
}

class YardKey implements Serializable {
  Long street;
  Integer number;
  String block;

  @Override
  public boolean equals(Object other) {
    return other == this;
  }

  @Override
  public int hashCode() {
    return 1;
  }
}

@Entity
class Room {
  @EmbeddedId RoomKey key;

  @MapsId("flat")
  @ManyToOne
  Flat flat;
}

@Embeddable
record RoomKey(Integer number, FlatKey flat, String door) {}

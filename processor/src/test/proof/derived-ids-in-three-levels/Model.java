package app;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

@Entity
@IdClass(RoomId.class)
class Room {
  @Id @ManyToOne Floor floor;
  @Id int number;
  @OneToMany List<Room> beside;
}

class RoomId implements Serializable {
  FloorId floor;
  int number;

  public boolean equals(Object o) {
    return o == this;
  }

  public int hashCode() {
    return 1;
  }
}

@Entity
@IdClass(FloorId.class)
class Floor {
  @Id @ManyToOne House house;

  @Id
  @Column(length = 300)
  String name;
}

class FloorId implements Serializable {
  HouseId house;
  String name;

  public boolean equals(Object o) {
    return o == this;
  }

  public int hashCode() {
    return 1;
  }
}

@Entity
@IdClass(HouseId.class)
class House {
  @Id @ManyToOne Street street;
  @Id short number;
}

class HouseId implements Serializable {
  String street;
  short number;

  public boolean equals(Object o) {
    return o == this;
  }

  public int hashCode() {
    return 1;
  }
}

@Entity
class Street {
  @Id
  @Column(length = 40)
  String name;
}

@Entity
class Guest {
  @Id UUID id;
  @ManyToOne Room room;
  @OneToOne Floor floor;
  @ManyToMany Set<Room> rooms;
  @ElementCollection Set<String> names;
}

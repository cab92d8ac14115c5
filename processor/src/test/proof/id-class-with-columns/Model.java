package app;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.Date;

/** One annotation in the class, and all columns are the class's, not the entity's. */
class SeatKey implements Serializable {
  @Column(name = "seat_row") String row;
  int number;
}

@Entity
@IdClass(SeatKey.class)
class Seat {
  @Id @Column(name = "line", length = 20) String row;
  @Id @Column(name = "num") int number;
}

@Entity
class Ticket {
  @Id Long id;
  @ManyToOne Seat seat;
}

enum Tier {
  LOW,
  HIGH
}

class PlanKey implements Serializable {
  @Id String code;
  Tier tier;
  Date day;
}

@Entity
@IdClass(PlanKey.class)
class Plan {
  @Id @Column(name = "plan_code", length = 20) String code;
  @Id @Enumerated(EnumType.STRING) @Column(length = 7) Tier tier;
  @Id @Temporal(TemporalType.DATE) Date day;
}

class RunKey implements Serializable {
  @Column(length = 5) String code;
  Long run;
}

/** Nothing generates the key, as the class does not say so. */
@Entity
@IdClass(RunKey.class)
class Run {
  @Id String code;
  @Id @GeneratedValue Long run;
}

class JobKey implements Serializable {
  String code;
  @GeneratedValue(strategy = GenerationType.SEQUENCE) Long run;
}

@Entity
@IdClass(JobKey.class)
class Job {
  @Id String code;
  @Id @Column(name = "number") Long run;
}

record SpotKey(@Column(name = "spot_x") int x, int y) {}

@Entity
@IdClass(SpotKey.class)
class Spot {
  @Id @Column(name = "a") int x;
  @Id @Column(name = "b") int y;
}

/** Seen as the entity is: these getters are not read. */
class CellKey implements Serializable {
  private int x;
  private int y;

  @Column(name = "other_x")
  public int getX() {
    return x;
  }

  public void setX(int x) {}

  public int getY() {
    return y;
  }

  public void setY(int y) {}
}

@Entity
@IdClass(CellKey.class)
class Cell {
  @Id @Column(name = "a") int x;
  @Id @Column(name = "b") int y;
}

@Entity
@IdClass(CellKey.class)
class CellByProperty {
  private int x;
  private int y;

  @Id
  public int getX() {
    return x;
  }

  public void setX(int x) {}

  @Id
  @Column(name = "b")
  public int getY() {
    return y;
  }

  public void setY(int y) {}
}

/** Other annotations do not count, nor do those of a class above. */
class BasedKey implements Serializable {
  @Column(name = "based_a") String a;
}

class ZoneKey extends BasedKey {
  @Enumerated(EnumType.STRING) Tier tier;
}

@Entity
@IdClass(ZoneKey.class)
class Zone {
  @Id String a;
  @Id @Column(name = "zone_tier") Tier tier;
}

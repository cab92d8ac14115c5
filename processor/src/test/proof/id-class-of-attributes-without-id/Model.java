package app;

import jakarta.persistence.*;
import java.io.Serializable;

class ReadingKey implements Serializable {
  String sensor;
  long taken;
}

@Entity
@IdClass(ReadingKey.class)
class Reading {
  @Id @Column(length = 20) String sensor;
  @Column(name = "measured_at") Long taken;
  double amount;
  String unit;
}

@Entity
@IdClass(ReadingKey.class)
class Alarm {
  @Id String sensor;
  long taken;
}

@Entity
class Remark {
  @Id Long id;
  @ManyToOne Reading reading;
}

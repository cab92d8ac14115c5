package app;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
class Hall {
  @Id Long id;
}

class SeatKey implements Serializable {
  @Id String row;
  Long hall;
}

@Entity
@IdClass(SeatKey.class)
class Seat {
  @Id String row;
  @Id @ManyToOne Hall hall;
}

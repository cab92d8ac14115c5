package app;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

@Embeddable
class SeatId implements Serializable {
  Long hall;
  Integer row;

  @Column(name = "seat_letter")
  String letter;
}

@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"seat_letter", "hall", "row"}))
class Seat {
  @EmbeddedId SeatId id;
}

@Entity
@Table(
    uniqueConstraints = {
      @UniqueConstraint(name = "chair_by_letter", columnNames = {"seat_letter", "hall", "row"}),
      @UniqueConstraint(name = "chair_by_hall", columnNames = {"hall", "seat_letter", "row"}),
      @UniqueConstraint(columnNames = {"row", "hall"})
    })
class Chair {
  @EmbeddedId SeatId id;
}

@Entity
@Table(
    indexes = @Index(name = "stool_ix", unique = true, columnList = "seat_letter, hall, row"))
class Stool {
  @EmbeddedId SeatId id;
}

@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "booking_uq", columnNames = "id"))
class Booking {
  @Id Long id;

  @ManyToOne Seat seat;

  @ManyToOne
  @JoinColumns({
    @JoinColumn(name = "chair_row", referencedColumnName = "row"),
    @JoinColumn(name = "chair_letter", referencedColumnName = "seat_letter"),
    @JoinColumn(name = "chair_hall", referencedColumnName = "hall")
  })
  Chair chair;

  @ElementCollection
  @OrderColumn
  @CollectionTable(
      uniqueConstraints =
          @UniqueConstraint(name = "notes_uq", columnNames = {"Booking_id", "notes_ORDER"}))
  List<String> notes;

  @ElementCollection
  @CollectionTable(
      uniqueConstraints = {
        @UniqueConstraint(columnNames = {"extras_KEY", "Booking_id"}),
        @UniqueConstraint(columnNames = "extras")
      })
  Map<String, String> extras;
}

@Entity
@IdClass(TariffId.class)
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"zone", "band", "valid"}))
class Tariff {
  @Id Long band;
  @Id Integer valid;
  @Id String zone;
}

class TariffId implements Serializable {
  Long band;
  Integer valid;
  String zone;
}

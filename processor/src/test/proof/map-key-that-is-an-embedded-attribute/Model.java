package app;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.Map;

@Entity
class Rate {
  @Id Long id;
  RateKey key;
  @ManyToOne Office office;
}

@Entity
class Office {
  @Id Long id;

  @OneToMany(mappedBy = "office")
  Map<RateKey, Rate> rates;
}

@Entity
class Fee {
  @Id Long id;
  RateKey key;
}

@Entity
class Branch {
  @Id Long id;

  @OneToMany
  @JoinColumn(name = "branch_id")
  Map<RateKey, Fee> fees;

  @OneToMany
  @JoinColumn(name = "branch_id")
  Map<Place, Desk> desks;
}

@Entity
class Desk {
  @Id Long id;
}

@Embeddable
class Place implements Serializable {
  @Column(nullable = false)
  long desk;

  @ManyToOne(optional = false)
  Currency of;
}

@Embeddable
class RateKey implements Serializable {
  @Column(name = "at", nullable = false)
  long time;

  @ManyToOne(optional = false)
  Currency currency;
}

@Entity
class Currency {
  @Id Long id;
}

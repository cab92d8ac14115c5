package app;

import jakarta.persistence.*;

@Entity
class Country {
  @Id Long id;
}

@Entity
class City {
  @Id Long id;

  @ManyToOne(targetEntity = Country.class, fetch = FetchType.LAZY, cascade = CascadeType.ALL)
  Object country;
}

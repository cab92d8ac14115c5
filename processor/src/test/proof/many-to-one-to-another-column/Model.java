package app;

import jakarta.persistence.*;

@Entity
class Country {
  @Id Long id;

  @Column(length = 2)
  String iso;
}

@Entity
class City {
  @Id Long id;

  @ManyToOne
  @JoinColumn(name = "country_iso", referencedColumnName = "iso")
  Country country;
}

package app;

import jakarta.persistence.*;

@Entity
class Country {
  @Id Long id;
}

@Entity
@SecondaryTable(name = "city_details")
class City {
  @Id Long id;

  @ManyToOne
  @JoinColumn(name = "country", table = "city_details", nullable = false)
  Country country;

  @OneToOne
  @JoinColumn(name = "twin", table = "city_details")
  City twin;

  @Column(table = "city_details")
  String name;
}

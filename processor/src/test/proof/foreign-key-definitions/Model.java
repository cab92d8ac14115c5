package app;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Country {
  @Id Long id;
}

@Entity
@SecondaryTable(
    name = "city_details",
    foreignKey =
        @ForeignKey(
            name = "details_of_city",
            foreignKeyDefinition = "foreign key (id) references City on delete cascade"))
class City {
  @Id Long id;

  @ManyToOne
  @JoinColumn(
      name = "country_id",
      foreignKey =
          @ForeignKey(
              name = "fk_city_country",
              foreignKeyDefinition =
                  "FOREIGN KEY (country_id) REFERENCES country(id) ON UPDATE CASCADE ON DELETE SET NULL"))
  Country country;

  @ManyToOne
  @JoinColumn(
      name = "other_id",
      foreignKey =
          @ForeignKey(
              foreignKeyDefinition = "foreign key (other_id) references Country on delete cascade"))
  Country other;

  @ManyToOne
  @JoinColumn(name = "third_id", foreignKey = @ForeignKey(options = "on update cascade"))
  Country third;

  @ManyToMany
  @JoinTable(
      name = "visits",
      joinColumns = @JoinColumn(name = "city_id"),
      foreignKey =
          @ForeignKey(
              name = "visit_of_city",
              foreignKeyDefinition = "foreign key (city_id) references City on delete cascade"))
  List<Country> visitors;

  @Column(table = "city_details")
  String detail;
}

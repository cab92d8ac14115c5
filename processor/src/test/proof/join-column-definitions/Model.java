package app;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Country {
  @Id String code;

  @Column(unique = true, length = 5)
  String iso;
}

@Entity
class City {
  @Id Long id;

  @ManyToOne
  @JoinColumn(
      name = "country",
      columnDefinition = "varchar(40) default 'x'",
      comment = "where it lies",
      options = "collate \"C\"",
      check = @CheckConstraint(constraint = "country <> 'y'"))
  Country country;

  @ManyToOne(optional = false)
  @JoinColumn(columnDefinition = "text")
  Country required;

  @ManyToOne
  @JoinColumn(name = "twin", columnDefinition = "BIGINT not null default 4 unique")
  City twin;

  @ManyToOne
  @JoinColumn(name = "by_iso", referencedColumnName = "iso", columnDefinition = "varchar(9)")
  Country byIso;

  @OneToOne
  @JoinColumn(columnDefinition = "int8")
  City one;

  @OneToMany
  @JoinColumn(
      name = "part_of",
      columnDefinition = "int8",
      comment = "the whole",
      check = @CheckConstraint(name = "positive_whole", constraint = "part_of > 0"))
  List<City> parts;

  @ManyToMany
  @JoinTable(
      name = "visits",
      joinColumns =
          @JoinColumn(
              name = "visited",
              columnDefinition = "int8",
              comment = "a city",
              check = @CheckConstraint(constraint = "visited > 1")),
      inverseJoinColumns =
          @JoinColumn(
              name = "visitor", columnDefinition = "text", comment = "a country"))
  List<Country> visitors;

  @ElementCollection
  @CollectionTable(
      name = "names",
      joinColumns =
          @JoinColumn(
              name = "of_city",
              columnDefinition = "int8",
              comment = "whose",
              check = @CheckConstraint(constraint = "of_city > 1")))
  List<String> names;

  @ElementCollection
  @MapKeyJoinColumn(
      name = "neighbour",
      columnDefinition = "text default 'x'",
      options = "collate \"C\"")
  Map<Country, String> neighbours;
}

@Entity
class Capital {
  @Id
  @ManyToOne
  @JoinColumn(name = "of_country", columnDefinition = "varchar(12)")
  Country country;
}

@Entity
class Palace {
  @Id Long id;
  @ManyToOne Capital capital;
}

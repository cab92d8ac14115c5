package app;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Country {
  @Id Long id;
}

@Embeddable
class Place {
  @ManyToOne Country country;
  @ManyToOne Country other;
  @ManyToMany List<Country> visited;
}

@MappedSuperclass
class Base {
  @Id Long id;

  @ManyToOne Country origin;

  @ManyToOne
  @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  Country free;

  @ManyToOne
  @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  Country stillFree;

  @ManyToMany Set<Country> languages;

  @ManyToMany
  @JoinTable(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  Set<Country> halfFree;
}

@Entity
@AssociationOverrides({
  @AssociationOverride(
      name = "origin",
      joinColumns = @JoinColumn(name = "came_from", nullable = false),
      foreignKey = @ForeignKey(name = "came_from_fk")),
  @AssociationOverride(name = "free", joinColumns = @JoinColumn(name = "free_country")),
  @AssociationOverride(
      name = "stillFree",
      joinColumns = @JoinColumn(name = "still_free"),
      foreignKey = @ForeignKey(name = "still_free_fk")),
  @AssociationOverride(
      name = "languages",
      joinTable =
          @JoinTable(
              name = "speaks",
              joinColumns = @JoinColumn(name = "speaker"),
              inverseJoinColumns = @JoinColumn(name = "spoken_in"))),
  @AssociationOverride(name = "halfFree", joinTable = @JoinTable(name = "half_free"))
})
class Person extends Base {
  @AssociationOverrides({
    @AssociationOverride(
        name = "country",
        joinColumns = @JoinColumn(name = "home_country"),
        foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)),
    @AssociationOverride(
        name = "other",
        joinColumns = @JoinColumn(name = "home_other", columnDefinition = "int8")),
    @AssociationOverride(name = "visited", joinTable = @JoinTable(name = "visits"))
  })
  @Embedded
  Place home;
}

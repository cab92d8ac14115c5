package app;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Country {
  @Id Long id;
}

@MappedSuperclass
class Base {
  @Id Long id;
  @ManyToOne Country origin;
  @ManyToMany Set<Country> languages;
}

@Entity
@AssociationOverrides({
  @AssociationOverride(
      name = "origin",
      joinColumns =
          @JoinColumn(
              name = "came_from",
              foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))),
  @AssociationOverride(
      name = "languages",
      joinTable =
          @JoinTable(
              name = "speaks",
              inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)))
})
class Person extends Base {}

package app;

import jakarta.persistence.*;

@Entity
class BigThing {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bigGen")
  @SequenceGenerator(name = "bigGen", sequenceName = "bigThingIds", allocationSize = 5)
  Long id;
}

@Entity
class SmallThing {
  @Id
  @GeneratedValue(generator = "smallThingGen")
  Long id;
}

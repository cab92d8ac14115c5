package app;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
abstract class Vessel {
  @Id Long id;

  @Column(name = "gross_tonnage")
  int tonnage;

  @Column(nullable = true)
  int draught;

  int masts;
}

@Entity
class Freighter extends Vessel {
  @Column(name = "is_bulk")
  boolean bulk;

  boolean refrigerated;

  @Basic(optional = false)
  @Column(name = "home_port")
  String port;

  @Column(nullable = false)
  int holds;
}

@Entity
class Ferry extends Vessel {}

@Entity
@DiscriminatorValue("null")
class Wreck extends Vessel {}

@Entity
@DiscriminatorValue("not null")
class Other extends Vessel {}

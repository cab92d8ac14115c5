package app;

import jakarta.persistence.*;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
class Ship {
  @Id Long id;
  @OneToOne(mappedBy = "ship") Licence licence;
}

/** A join column that is the key's is a key that is shared, and has no constraint of its own. */
@Entity
class Licence {
  @Id Long id;
  String number;
  @OneToOne @JoinColumn(name = "id") Ship ship;
}

@Entity
class ReadOnlyLicence {
  @Id @Column(name = "licence_id") Long id;
  @OneToOne @JoinColumn(name = "licence_id", insertable = false, updatable = false) Ship ship;
}

@Entity
class RequiredLicence {
  @Id Long id;
  @OneToOne(optional = false)
  @JoinColumn(name = "id", referencedColumnName = "id", foreignKey = @ForeignKey(name = "fk_ship"))
  Ship ship;
}

@Entity
class RequiredReadOnlyLicence {
  @Id Long id;
  @OneToOne(optional = false)
  @JoinColumn(name = "id", insertable = false, updatable = false)
  @OnDelete(action = OnDeleteAction.CASCADE)
  Ship ship;
}

@Entity
class LicenceWithoutConstraint {
  @Id Long id;
  @OneToOne(optional = false)
  @JoinColumn(name = "id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  Ship ship;
}

@Entity
class LicenceOfALostShip {
  @Id Long id;
  @OneToOne(optional = false)
  @JoinColumn(name = "id")
  @NotFound(action = NotFoundAction.IGNORE)
  Ship ship;
}

@Entity
class RequiredByKey {
  @Id Long id;
  @OneToOne(optional = false)
  @PrimaryKeyJoinColumn(foreignKey = @ForeignKey(name = "not_called_so"))
  Ship ship;
}

@Embeddable
class Papers {
  String number;
  @OneToOne(optional = false) @JoinColumn(name = "id") Ship ship;
}

@Entity
class WithPapers {
  @Id Long id;
  Papers papers;
}

@Embeddable
record Berth(Long pier, String place) {}

@Entity
class Mooring {
  @EmbeddedId Berth berth;
}

@Entity
class Booking {
  @EmbeddedId Berth berth;
  @OneToOne(optional = false)
  @JoinColumn(name = "place", referencedColumnName = "place")
  @JoinColumn(name = "pier", referencedColumnName = "pier")
  Mooring mooring;
}

@Entity
class Twin {
  @Id Long id;
  @OneToOne(optional = false) @JoinColumn(name = "id") Twin other;
}

/** Not on a many-to-one. */
@Entity
class Log {
  @Id Long id;
  @ManyToOne @PrimaryKeyJoinColumn Ship ship;
}

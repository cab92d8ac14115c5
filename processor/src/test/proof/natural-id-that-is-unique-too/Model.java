package app;

import jakarta.persistence.*;
import org.hibernate.annotations.NaturalId;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "town_key", columnNames = {"zip", "name"}))
class Town {
  @Id Long id;
  @NaturalId String zip;
  @NaturalId String name;
}

@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"zip", "name"}))
class City {
  @Id Long id;
  @NaturalId String zip;
  @NaturalId String name;
}

@Entity
@Table(indexes = @Index(columnList = "zip, name", unique = true))
class Village {
  @Id Long id;
  @NaturalId String zip;
  @NaturalId String name;
}

@Entity
class Hamlet {
  @Id Long id;

  @NaturalId
  @Column(unique = true)
  String name;
}

package app;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Person {
  @Id Long id;

  @ManyToMany
  @JoinTable(
      name = "membership",
      joinColumns = @JoinColumn(name = "person_id"),
      inverseJoinColumns = @JoinColumn(name = "club_id"))
  Set<Club> clubs;

  @ManyToMany
  @JoinTable(
      name = "strict",
      joinColumns = @JoinColumn(name = "person_id"),
      inverseJoinColumns = @JoinColumn(name = "club_id"))
  Set<Club> strictClubs;
}

@Entity
class Club {
  @Id Long id;
}

@Entity
class Membership {
  @Id Long id;
  @ManyToOne Person person;
  @ManyToOne Club club;
}

@Entity
class Strict {
  @Id Long id;
  @ManyToOne(optional = false) Person person;
  @ManyToOne(optional = false) Club club;
}

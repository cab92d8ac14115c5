package app;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.UniqueConstraint;
import java.util.Set;

@Entity
class Choir {
  @Id Long id;

  @ManyToMany
  @JoinTable(
      name = "choir_singer",
      uniqueConstraints =
          @UniqueConstraint(
              name = "choir_singer_uq",
              columnNames = {"Choir_id", "singers_id"}))
  Set<Singer> singers;

  @ManyToMany
  @JoinTable(
      name = "choir_soloist",
      uniqueConstraints = @UniqueConstraint(columnNames = "soloists_id"))
  Set<Singer> soloists;

  @ManyToMany
  @JoinTable(name = "choir_guest", joinColumns = @JoinColumn(name = "choir", unique = true))
  Set<Singer> guests;

  @ManyToMany
  @JoinTable(name = "choir_friend", indexes = @Index(columnList = "friends_id"))
  Set<Singer> friends;

  @ManyToMany
  @JoinTable(
      name = "choir_patron",
      indexes = @Index(unique = true, columnList = "patrons_id, Choir_id"))
  Set<Singer> patrons;

  @OneToMany
  @JoinTable(
      name = "choir_pupil",
      uniqueConstraints = @UniqueConstraint(columnNames = {"Choir_id", "pupils_id"}))
  Set<Singer> pupils;

  @OneToMany
  @JoinTable(
      name = "choir_mentor",
      uniqueConstraints = @UniqueConstraint(name = "mentor_uq", columnNames = "mentors_id"))
  Set<Singer> mentors;

  @ElementCollection
  @CollectionTable(
      name = "choir_song",
      uniqueConstraints = @UniqueConstraint(columnNames = {"Choir_id", "songs"}))
  @Column(nullable = false)
  Set<String> songs;

  @ElementCollection
  @CollectionTable(
      name = "choir_motto",
      uniqueConstraints = @UniqueConstraint(columnNames = "mottos"))
  Set<String> mottos;

  @ElementCollection
  @CollectionTable(name = "choir_prize")
  @Column(unique = true)
  Set<String> prizes;
}

@Entity
class Singer {
  @Id Long id;
}

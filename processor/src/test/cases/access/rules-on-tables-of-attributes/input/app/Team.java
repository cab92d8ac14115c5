package app;

import dev.electrified.annotations.ElectricAssign;
import dev.electrified.annotations.ElectricGrant;
import dev.electrified.annotations.Electrified;
import dev.electrified.annotations.Privilege;
import dev.electrified.annotations.Roles;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@Entity
@Table(name = "teams")
@Electrified
@ElectricGrant(privileges = Privilege.ALL, to = {"teams:chair", "teams:member"})
public class Team {
  @Id UUID id;

  /** The user is what the reference leads to. */
  @ManyToOne
  @JoinTable(name = "team_chairs", inverseJoinColumns = @JoinColumn(name = "user_id"))
  @Electrified
  @ElectricAssign("teams:chair")
  @ElectricGrant(privileges = Privilege.SELECT, to = Roles.ANYONE, attributes = {"id", "user_id"})
  User chair;

  /** A role that stands in the row, of a map by user. */
  @ElementCollection
  @CollectionTable(name = "team_members", joinColumns = @JoinColumn(name = "team_id"))
  @MapKeyJoinColumn(name = "user_id")
  @Column(name = "role", nullable = false)
  @Electrified
  @ElectricAssign(scope = Team.class, user = "user_id", roleFrom = "role")
  @ElectricGrant(privileges = Privilege.ALL, to = "chair", scope = Team.class)
  @ElectricGrant(privileges = Privilege.SELECT, to = "teams:member", check = "role <> 'spy'")
  Map<User, String> members;

  /** A role that stands in the row, of an embeddable which says who has it. */
  @ElementCollection
  @CollectionTable(name = "team_seats", joinColumns = @JoinColumn(name = "team_id"))
  @MapKeyColumn(name = "seat_id")
  @Electrified
  @ElectricGrant(privileges = Privilege.UPDATE, to = "teams:chair", attributes = {"role", "seat_id"})
  @ElectricGrant(privileges = Privilege.SELECT, to = "teams:member", check = "role = 'open'")
  Map<UUID, Seat> seats;

  /** Teams that follow one another. */
  @ManyToMany
  @JoinTable(name = "team_friends", joinColumns = @JoinColumn(name = "team_id"))
  @Electrified
  @ElectricGrant(privileges = Privilege.ALL, to = "friend")
  Set<Team> friends;
}

package app;

import jakarta.persistence.*;
import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

@Entity
class Membership {
  @EmbeddedId Key key;

  @MapsId("userId")
  @ManyToOne
  AppUser user;

  @MapsId("groupId")
  @ManyToOne
  @JoinColumn(name = "grp_id")
  Team team;

  Instant since;
}

@Embeddable
class Key implements Serializable {
  Long userId;
  UUID groupId;
}

@Entity
class AppUser {
  @Id Long id;

  @OneToMany(mappedBy = "user")
  Set<Membership> memberships;
}

@Entity
class Team {
  @Id UUID id;
}

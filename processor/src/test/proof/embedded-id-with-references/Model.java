package app;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
class Membership {
  @EmbeddedId Key key;
  String role;
}

@Embeddable
class Key implements Serializable {
  @ManyToOne AppUser user;

  @ManyToOne
  @JoinColumn(name = "team_fk")
  Team team;
}

@Entity
class AppUser {
  @Id Long id;
}

@Entity
class Team {
  @Id Long id;
}

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
  Long userId;

  @Column(name = "grp", length = 20)
  String groupName;
}

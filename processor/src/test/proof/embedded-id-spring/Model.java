package app;

import jakarta.persistence.*;

@Entity
class TeamMembership {
  @EmbeddedId MembershipKey membershipKey;
}

@Embeddable
record MembershipKey(Long userId, String groupName) {}

@Entity
class MembershipNote {
  @Id Long id;
  @ManyToOne TeamMembership ofMembership;
}

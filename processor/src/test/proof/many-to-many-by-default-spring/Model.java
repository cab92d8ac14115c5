package app;

import jakarta.persistence.*;
import java.util.List;
import java.util.Set;

@Entity
class UserAccount {
  @Id Long id;
  @ManyToMany Set<RoleName> assignedRoles;
  @ManyToMany List<RoleName> otherRoles;
}

@Entity
class RoleName {
  @Id Long id;
}

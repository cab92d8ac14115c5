package app;

import jakarta.persistence.*;
import java.util.List;

@Entity
class Role {
  @Id Long id;

  @ManyToMany
  @JoinTable(
      name = "role_privilege",
      schema = "auth",
      joinColumns = @JoinColumn(name = "role_fk", referencedColumnName = "id"),
      inverseJoinColumns = @JoinColumn(name = "privilege_fk", referencedColumnName = "id"),
      foreignKey = @ForeignKey(name = "fk_rp_role"),
      inverseForeignKey = @ForeignKey(name = "fk_rp_privilege"),
      uniqueConstraints =
          @UniqueConstraint(
              name = "uq_rp",
              columnNames = {"privilege_fk", "role_fk"}),
      indexes = @Index(name = "ix_rp", columnList = "privilege_fk"))
  List<Privilege> privileges;
}

@Entity
class Privilege {
  @Id Long id;
}

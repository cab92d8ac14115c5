package app;

import jakarta.persistence.*;
import java.util.*;

@Entity
class User1 {
  @Id Long id;
  @ManyToMany @JoinTable(name = "user_role", joinColumns = @JoinColumn(name = "user_id"), inverseJoinColumns = @JoinColumn(name = "role_id")) Set<Role1> roles;
  @OneToMany(mappedBy = "user") Set<Grant1> grants;
}

@Entity
class Role1 {
  @Id Long id;
  @ManyToMany @JoinTable(name = "user_role", joinColumns = @JoinColumn(name = "role_id"), inverseJoinColumns = @JoinColumn(name = "user_id")) Set<User1> users;
  @ManyToMany @JoinTable(name = "grants", joinColumns = @JoinColumn(name = "role_id"), inverseJoinColumns = @JoinColumn(name = "user_id")) List<User1> granted;
}

@Entity
@Table(name = "grants")
class Grant1 {
  @Id Long id;
  @ManyToOne @JoinColumn(name = "user_id") User1 user;
  @ManyToOne @JoinColumn(name = "role_id") Role1 role;
}

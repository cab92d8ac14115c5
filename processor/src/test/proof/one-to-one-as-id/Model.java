package app;

import jakarta.persistence.*;

@Entity
class AppUser {
  @Id Long id;
}

@Entity
class UserDetail {
  @Id @OneToOne AppUser user;
  String x;
}

package app;

import jakarta.persistence.*;

@Entity
class AppUser {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @OneToOne(mappedBy = "user")
  UserDetail detail;
}

@Entity
class UserDetail {
  @Id Long id;

  @MapsId
  @OneToOne(fetch = FetchType.LAZY)
  AppUser user;

  String text;
}

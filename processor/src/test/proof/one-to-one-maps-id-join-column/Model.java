package app;

import jakarta.persistence.*;

@Entity
class AppUser {
  @Id @GeneratedValue Long id;
}

@Entity
class UserDetail {
  @Id
  @Column(name = "user_id")
  Long id;

  @MapsId
  @OneToOne
  @JoinColumn(name = "user_id")
  AppUser user;
}

package app;

import jakarta.persistence.*;

@Entity
class AppUser {
  @Id @GeneratedValue Long id;
  @OneToOne @PrimaryKeyJoinColumn UserDetail detail;
}

@Entity
class UserDetail {
  @Id Long id;
}

package app;

import jakarta.persistence.*;
import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

@MappedSuperclass
abstract class Auditable<U> implements Serializable {
  @Column(name = "created_by", nullable = false, length = 50, updatable = false)
  U createdBy;

  @Column(name = "created_date", updatable = false)
  Instant createdDate = Instant.now();

  @Column(name = "last_modified_by", length = 50)
  U lastModifiedBy;
}

@Entity
@Table(name = "jhi_user")
class AppUser extends Auditable<String> {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sequenceGenerator")
  @SequenceGenerator(name = "sequenceGenerator")
  Long id;

  @Column(length = 50, unique = true, nullable = false)
  String login;

  @ManyToMany
  @JoinTable(
      name = "jhi_user_authority",
      joinColumns = {@JoinColumn(name = "user_id", referencedColumnName = "id")},
      inverseJoinColumns = {@JoinColumn(name = "authority_name", referencedColumnName = "name")})
  @org.hibernate.annotations.BatchSize(size = 20)
  Set<Authority> authorities;
}

@Entity
@Table(name = "jhi_authority")
class Authority implements Serializable {
  @Id
  @Column(length = 50)
  String name;
}

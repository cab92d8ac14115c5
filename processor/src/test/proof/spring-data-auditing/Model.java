package app;

import jakarta.persistence.*;
import java.time.Instant;
import java.util.UUID;

@interface CreatedDate {}

@interface LastModifiedBy {}

@MappedSuperclass
abstract class Audit {
  @CreatedDate
  @Column(updatable = false, nullable = false)
  Instant createdAt;

  @LastModifiedBy
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "modified_by")
  AppUser modifiedBy;
}

@Entity
@Table(name = "app_user")
class AppUser extends Audit {
  @Id UUID id;
}

@Entity
class Doc extends Audit {
  @Id UUID id;
}

package app;

import jakarta.persistence.*;
import org.hibernate.annotations.*;

@Entity
@jakarta.persistence.Cacheable
@DynamicInsert
@DynamicUpdate
@BatchSize(size = 10)
@SQLRestriction("id > 0")
@jakarta.persistence.NamedQuery(name = "all", query = "from Neutral")
class Neutral {
  @Id Long id;
  @Nationalized String national;
  @Fetch(FetchMode.JOIN) @ManyToOne Neutral parent;
  @OptimisticLock(excluded = true) String free;

  @PrePersist
  void before() {}
}

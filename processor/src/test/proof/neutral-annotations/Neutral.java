package app;

import jakarta.persistence.*;
import org.hibernate.annotations.*;

@Entity
@Cacheable
@DynamicInsert
@DynamicUpdate
@BatchSize(size = 10)
@SQLRestriction("id > 0")
@NamedQuery(name = "all", query = "from Neutral")
class Neutral {
  @Id Long id;
  @Nationalized String national;
  @Fetch(FetchMode.JOIN) @ManyToOne Neutral parent;
  @OptimisticLock(excluded = true) String free;

  @PrePersist
  void before() {}
}

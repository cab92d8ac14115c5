package app;

import jakarta.persistence.*;
import java.time.Instant;

@Entity
@org.hibernate.annotations.RowId("ctid")
@org.hibernate.annotations.Imported(rename = "Paper")
@org.hibernate.annotations.QueryCacheLayout(layout = org.hibernate.annotations.CacheLayout.SHALLOW)
@org.hibernate.annotations.ConcreteProxy
@org.hibernate.annotations.SQLInsert(
    sql = "insert into Doc (text, n, moment, id) values (?, ?, ?, ?)")
@org.hibernate.annotations.SQLUpdate(sql = "update Doc set text = ? where id = ?")
@org.hibernate.annotations.HQLSelect(query = "from Doc where id = ?1")
@org.hibernate.annotations.NaturalIdCache
@org.hibernate.annotations.NamedQuery(name = "q", query = "from Doc")
@org.hibernate.annotations.FetchProfile(name = "p")
@org.hibernate.annotations.NamedEntityGraph(graph = "text")
class Doc {
  @Id Long id;

  @org.hibernate.annotations.AttributeAccessor(
      strategy = org.hibernate.property.access.internal.PropertyAccessStrategyFieldImpl.class)
  String text;

  @org.hibernate.annotations.ColumnTransformer(read = "n + 1", write = "? - 1")
  int n;

  @org.hibernate.annotations.OptimisticLock(excluded = true)
  Instant moment;

  @org.hibernate.annotations.Mutability(org.hibernate.type.descriptor.java.Immutability.class)
  String still;

  @org.hibernate.annotations.LazyGroup("g")
  @Basic(fetch = FetchType.LAZY)
  String lazy;

  @org.hibernate.annotations.NaturalId String code;

  @org.hibernate.annotations.FetchProfileOverride(profile = "p")
  @ManyToOne(fetch = FetchType.LAZY)
  Doc other;
}

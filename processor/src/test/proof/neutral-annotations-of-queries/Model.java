package app;

import jakarta.persistence.*;
import java.util.List;

@Entity
@NamedQueries({@NamedQuery(name = "Doc.all", query = "select d from Doc d")})
@NamedEntityGraph(name = "g", attributeNodes = @NamedAttributeNode("lines"))
@Cacheable
@EntityListeners(Doc.Listener.class)
@org.hibernate.annotations.Cache(
    usage = org.hibernate.annotations.CacheConcurrencyStrategy.READ_WRITE)
@org.hibernate.annotations.DynamicUpdate
@org.hibernate.annotations.DynamicInsert
@org.hibernate.annotations.SQLDelete(sql = "update Doc set deleted = true where id = ?")
@org.hibernate.annotations.SQLRestriction("deleted = false")
@org.hibernate.annotations.FilterDef(
    name = "f",
    parameters = @org.hibernate.annotations.ParamDef(name = "x", type = String.class))
@org.hibernate.annotations.Filter(name = "f", condition = "1 = 1")
class Doc {
  @Id Long id;
  boolean deleted;

  @OneToMany(mappedBy = "doc", cascade = CascadeType.ALL)
  @OrderBy("id")
  @org.hibernate.annotations.Cache(
      usage = org.hibernate.annotations.CacheConcurrencyStrategy.READ_WRITE)
  List<Line> lines;

  @PrePersist
  void before() {}

  static class Listener {
    @PreUpdate
    void pre(Object o) {}
  }

  @Transient int cached;
  transient int other;
}

@Entity
class Line {
  @Id Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  Doc doc;
}

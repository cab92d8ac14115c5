package app;

import jakarta.persistence.*;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

@Entity
class Doc {
  @Id Long id;

  @ManyToMany
  @org.hibernate.annotations.FilterJoinTable(name = "f", condition = "1 = 1")
  @org.hibernate.annotations.SQLJoinTableRestriction("1 = 1")
  @org.hibernate.annotations.SQLOrder("id")
  Set<Other> others;

  @ElementCollection
  @org.hibernate.annotations.SortComparator(Doc.Order1.class)
  SortedSet<String> words;

  @ElementCollection @org.hibernate.annotations.Bag List<String> bag;

  @OneToMany(mappedBy = "doc")
  @org.hibernate.annotations.Cascade(org.hibernate.annotations.CascadeType.LOCK)
  @org.hibernate.annotations.Fetch(org.hibernate.annotations.FetchMode.JOIN)
  Set<Other> mine;

  public static class Order1 implements java.util.Comparator<String> {
    public Order1() {}

    public int compare(String a, String b) {
      return 0;
    }
  }
}

@Entity
@org.hibernate.annotations.FilterDef(name = "f")
class Other {
  @Id Long id;
  @ManyToOne Doc doc;
}

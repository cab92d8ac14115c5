package app;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;

@Entity
@Table(name = "tl_tool")
@SecondaryTable(name = "tl_lending")
class Tool {
  @Id Long id;

  @ManyToOne
  @JoinColumn(name = "shelf", table = "tl_tool", nullable = false)
  Shelf shelf;

  @ManyToOne
  @JoinColumn(name = "lent_to", table = "tl_lending")
  Member lentTo;

  @OneToOne
  @JoinColumn(name = "twin", table = "tl_lending")
  Tool twin;

  @Column(table = "tl_lending")
  String remark;
}

@Entity
class Shelf {
  @Id Long id;
}

@Entity
class Member {
  @Id Long id;

  @ManyToMany
  @JoinTable(
      name = "member_course",
      joinColumns = @JoinColumn(name = "member", table = "member_course"),
      inverseJoinColumns = @JoinColumn(name = "course", table = "member_course"))
  Set<Shelf> courses;

  @ElementCollection
  @CollectionTable(
      name = "member_phone",
      joinColumns = @JoinColumn(name = "owner", table = "member_phone"))
  List<String> phones;
}

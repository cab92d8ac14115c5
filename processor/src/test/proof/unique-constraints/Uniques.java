package app;

import jakarta.persistence.*;

@Entity
@Table(uniqueConstraints = {
  @UniqueConstraint(columnNames = {"b", "a"}),
  @UniqueConstraint(name = "named", columnNames = {"a", "b"}),
  @UniqueConstraint(name = "Mixed", columnNames = "renamed"),
  @UniqueConstraint(columnNames = {"owner_id", "c"}),
  @UniqueConstraint(columnNames = "`Quoted`"),
  @UniqueConstraint(columnNames = "street")
})
class Uniques {
  @Id Long id;
  String a;
  String b;
  @Column(unique = true) String c;
  @Column(name = "renamed", unique = true) String d;
  @Column(name = "`Quoted`") String quoted;
  @Column(unique = true, nullable = false) int number;
  @ManyToOne Uniques owner;
  @ManyToOne @JoinColumn(unique = true) Uniques one;
  Address address;
}

@Embeddable
class Address {
  @Column(nullable = false) String street;
}

package app;

import jakarta.persistence.*;
import java.util.Set;

@Entity
@Table(name = "`user`")
class AppUser {
  @Id @GeneratedValue Long id;

  @Column(name = "`order`")
  int order1;

  @Column(name = "\"desc\"")
  String desc1;

  @ManyToMany Set<AppUser> friends;

  @ElementCollection
  @CollectionTable(name = "`group`")
  Set<String> groups;

  @ManyToOne AppUser boss;
}

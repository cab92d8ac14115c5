package app;

import static dev.electrified.annotations.Privilege.*;

import dev.electrified.annotations.*;
import jakarta.persistence.*;
import java.util.UUID;
@Entity
@Electrified
@SecondaryTable(name = "details")
@ElectricGrant(privileges = SELECT, to = "a", attributes = "tags") // ERROR rule-attribute @60
@ElectricGrant(privileges = SELECT, to = "b", attributes = {"title", "children"}) // ERROR rule-attribute @70
@ElectricGrant(privileges = SELECT, to = "c", attributes = "first") // ERROR rule-attribute @60
@ElectricGrant(privileges = SELECT, to = "d", attributes = "due") // ERROR unknown-name @60
@ElectricGrant(privileges = SELECT, to = "e", attributes = "due.day")
@ElectricGrant(privileges = SELECT, to = "f", attributes = "joined") // ERROR rule-attribute @60
@ElectricGrant(privileges = SELECT, to = "g", attributes = "upper") // ERROR unknown-name @60
@ElectricGrant(privileges = SELECT, to = "h", attributes = "detail") // ERROR rule-attribute @60
@ElectricGrant(privileges = SELECT, to = "i", attributes = "parent")
public class Todo {
  @Id UUID id;
  String title;
  @ElementCollection java.util.Set<String> tags;
  @OneToMany(mappedBy = "parent") java.util.Set<Todo> children;
  @ManyToOne Todo parent;

  @ManyToOne
  @org.hibernate.annotations.JoinFormula("title")
  Person first;

  @ManyToOne
  @JoinTable(name = "joined")
  @Electrified
  Person joined;

  @Embedded Due due;

  @org.hibernate.annotations.Formula("upper(title)")
  String upper;

  @Column(table = "details")
  String detail;

  @Embeddable
  public static class Due {
    int day;
  }
}

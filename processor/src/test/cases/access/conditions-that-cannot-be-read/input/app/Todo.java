package app;

import static dev.electrified.annotations.Privilege.*;

import dev.electrified.annotations.*;
import jakarta.persistence.*;
import java.util.UUID;

@Entity
@Electrified
@ElectricGrant(privileges = SELECT, to = "a", check = "title == 'a'") // ERROR condition-syntax @55
@ElectricGrant(privileges = SELECT, to = "b", check = "title = 'a'); DROP TABLE todo; --") // ERROR condition-syntax @55
@ElectricGrant(privileges = SELECT, to = "c", check = " ") // ERROR condition-syntax @55
@ElectricGrant(privileges = SELECT, to = "d", check = "\"title\" = 'a'") // ERROR condition-syntax @55
@ElectricGrant(privileges = SELECT, to = "e", check = "titel = 'a' AND new.ownr = auth.user_id") // ERROR unknown-name @55 // ERROR unknown-name @55
@ElectricGrant(privileges = SELECT, to = "f", check = "new.owner = auth.userId") // ERROR condition-syntax @55
@ElectricGrant(privileges = SELECT, to = "h", check = "title LIKE 'a' OR a_very_long_condition_goes_on = 1") // ERROR condition-syntax @55
@ElectricGrant(privileges = SELECT, to = "i", check = "title = 'ä'") // ERROR condition-syntax @55
@ElectricGrant(privileges = SELECT, to = "j", check = "owner_id = title") // ERROR unknown-name @55
@ElectricGrant(privileges = SELECT, to = "k", check = "readers = title") // ERROR rule-attribute @55
public class Todo {
  @Id UUID id;
  String title;
  @ManyToOne Todo parent;

  @ManyToOne(optional = false)
  @ElectricAssign(value = "admin", when = "title =") // ERROR condition-syntax @43
  @ElectricAssign(value = "other", when = "owner = auth.user_id") // ERROR condition-syntax @43
  Person owner;

  @OneToMany(mappedBy = "parent")
  java.util.List<Todo> readers;
}

package app;

import static dev.electrified.annotations.Privilege.*;

import dev.electrified.annotations.*;
import jakarta.persistence.*;
import java.util.UUID;

@Entity
@Electrified
@ElectricGrant(privileges = {INSERT, UPDATE}, to = "a", check = "new.owner = AUTH.user_id") // WARNING condition-not-released @65
@ElectricGrant(privileges = SELECT, to = "b", check = "title IN ('a', 'b') OR NOT size > 3 OR size < -2.5") // WARNING condition-not-released @55
@ElectricGrant(privileges = SELECT, to = "c", check = "title IS NOT NULL OR old.title is null") // WARNING condition-not-released @55
@ElectricGrant(privileges = SELECT, to = "d", check = "title = 'it''s' OR state = 'b'") // WARNING condition-not-released @55
@ElectricGrant(privileges = SELECT, to = "e", check = "title = 'its'")
public class Todo {
  @Id UUID id;
  String title;
  int size;

  @Column(name = "\"State\"")
  String state;

  @ManyToOne Person owner;
}

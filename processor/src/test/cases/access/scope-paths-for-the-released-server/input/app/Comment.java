package app;

import static dev.electrified.annotations.Privilege.*;

import dev.electrified.annotations.*;
import jakarta.persistence.*;
import java.util.UUID;
@Entity
@Electrified
@ElectricGrant(privileges = SELECT, to = "project:owner", using = "issue.project") // ERROR grant-using @67
public class Comment {
  @Id UUID id;
  @ManyToOne Issue issue;
}

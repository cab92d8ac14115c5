package app;

import static dev.electrified.annotations.Privilege.*;

import dev.electrified.annotations.*;
import jakarta.persistence.*;
import java.util.UUID;
@Entity
@Electrified
@ElectricGrant(privileges = {SELECT, INSERT}, to = "project:owner") // ERROR grant-scope-path @52
public class Issue {
  @Id UUID id;

  @ManyToOne(optional = false)
  Project project;

  @ManyToOne
  @JoinColumn(name = "moved_from")
  Project source;

  @ManyToOne Issue blocks;
  @ManyToOne Person assignee;
}

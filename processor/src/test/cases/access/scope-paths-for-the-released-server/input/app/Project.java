package app;

import static dev.electrified.annotations.Privilege.*;

import dev.electrified.annotations.*;
import jakarta.persistence.*;
import java.util.UUID;
@Entity
@Electrified
@ElectricGrant(privileges = ALL, to = "project:owner")
public class Project {
  @Id UUID id;
  @ManyToOne Project parent;
}

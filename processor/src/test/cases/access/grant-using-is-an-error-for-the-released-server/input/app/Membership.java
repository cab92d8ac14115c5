package app;

import dev.electrified.annotations.ElectricAssign;
import dev.electrified.annotations.Electrified;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

@Entity
@Electrified
public class Membership {
  @Id UUID id;

  @ManyToOne(optional = false)
  Project project;

  @ManyToOne(optional = false)
  @ElectricAssign("project:owner")
  Person person;
}

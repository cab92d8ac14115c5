package app;

import dev.electrified.annotations.ElectricAssign;
import dev.electrified.annotations.ElectricGrant;
import dev.electrified.annotations.Electrified;
import dev.electrified.annotations.Privilege;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

@Entity
@Electrified
@ElectricGrant(privileges = Privilege.ALL, to = "author")
public class Post {
  @Id UUID id;

  @ManyToOne(optional = false)
  @ElectricAssign("author")
  Member author;
}

package app;

import dev.electrified.annotations.ElectricGrant;
import dev.electrified.annotations.Electrified;
import dev.electrified.annotations.Privilege;
import dev.electrified.annotations.Roles;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Electrified
@ElectricGrant(privileges = Privilege.READ, to = Roles.ANYONE)
public class Task {
  enum State {
    OPEN,
    DONE
  }

  @Id UUID id;

  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  State state;
}

package accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class Owner {
  @Id UUID id;
}

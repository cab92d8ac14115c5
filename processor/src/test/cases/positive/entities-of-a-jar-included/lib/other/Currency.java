package other;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Currency {
  @Id String code;
}

package accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Year;
import java.util.UUID;

@Entity
public class Team {
  @Id UUID id;
  String name;
  Year founded;
  @ManyToOne other.Country country;
}

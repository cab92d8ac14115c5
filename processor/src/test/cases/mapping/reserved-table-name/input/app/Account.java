package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "user") // ERROR reserved-word @15
public class Account {
  @Id UUID id;
}

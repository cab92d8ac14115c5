package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

@Entity
public class Task { // WARNING disable-electric @8
  @Id UUID id;
  @ManyToOne(optional = false) Person owner;
}

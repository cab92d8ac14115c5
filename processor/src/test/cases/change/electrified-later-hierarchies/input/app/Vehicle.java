package app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.SecondaryTable;
import java.util.UUID;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@SecondaryTable(name = "papers")
public class Vehicle {
  @Id UUID id;

  @Column(table = "papers", length = 12)
  String plate;
}

package app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class Project {
  @Id UUID id;

  String title;

  @Column(length = 40)
  String firstName;

  @Column(length = 50)
  String lastName;
}

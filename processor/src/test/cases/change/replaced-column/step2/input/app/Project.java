package app;

import dev.electrified.annotations.Replaces;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class Project {
  @Id UUID id;

  @Replaces("name")
  String title;

  @Replaces("fullname")
  @Column(length = 40)
  String firstName;

  @Replaces("fullname")
  @Column(length = 50)
  String lastName;
}

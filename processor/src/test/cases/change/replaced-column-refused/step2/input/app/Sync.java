package app;

import dev.electrified.annotations.Electrified;
import dev.electrified.annotations.Replaces;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
@Electrified
public class Sync {
  @Id UUID id;

  @Column(nullable = false)
  String name;

  @Replaces("name")
  @Column(nullable = false)
  String title; // ERROR new-required-column @10

  @Replaces("stars") // ERROR replaced-column @13
  String words;
}

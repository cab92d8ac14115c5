package app;

import dev.electrified.annotations.Replaces;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.GeneratedColumn;

@Entity
public class Task {
  @Id UUID id;

  @Replaces("nmae") // ERROR replaced-column @13
  String title;

  @Replaces("due") // ERROR replaced-column @13
  Instant until;

  @Replaces("name") // ERROR new-required-column @13
  @Column(nullable = false)
  String required;

  @Replaces("rank") // ERROR replaced-column @13
  @GeneratedColumn("1")
  Integer made; // ERROR unsupported-change @11

  @Replaces("level") // ERROR replaced-column @13
  @Column(name = "level_2")
  String level;

  @Replaces("name") // ERROR replaced-column @13
  Integer rank;

  @Embedded Place here;

  @Embedded
  @AttributeOverride(name = "town", column = @Column(name = "other"))
  Place there;
}

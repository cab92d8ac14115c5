package app;

import dev.electrified.annotations.Replaces;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;

@Entity
public class Task {
  @Id UUID id;

  @Replaces("points")
  @Column(name = "points_2")
  long points;

  @Replaces("code")
  @Column(nullable = false, unique = true)
  String slug;

  @Replaces("points")
  @ColumnDefault("1")
  int weight;

  @Replaces("owner_id")
  @ManyToOne(optional = false)
  Person author;

  /** Beside the one that replaces it. */
  @JoinColumn(name = "owner_id")
  @ManyToOne(optional = false)
  Person owner;
}

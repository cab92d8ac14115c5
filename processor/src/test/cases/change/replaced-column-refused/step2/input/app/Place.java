package app;

import dev.electrified.annotations.Replaces;
import jakarta.persistence.Embeddable;

@Embeddable
public class Place {
  @Replaces("name") // ERROR replaced-column @13
  String town;
}

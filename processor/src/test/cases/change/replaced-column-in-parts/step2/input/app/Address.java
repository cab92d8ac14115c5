package app;

import dev.electrified.annotations.Replaces;
import jakarta.persistence.Embeddable;

@Embeddable
public class Address {
  @Replaces("str")
  String street;
}

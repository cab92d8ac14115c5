package app;

import jakarta.persistence.Embeddable;

@Embeddable
public class Money {
  long amount; // ERROR duplicate-column @8
}

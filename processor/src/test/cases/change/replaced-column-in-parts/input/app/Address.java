package app;

import jakarta.persistence.Embeddable;

@Embeddable
public class Address {
  String str;
}

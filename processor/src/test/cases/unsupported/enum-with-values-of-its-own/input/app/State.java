package app;

import jakarta.persistence.EnumeratedValue;

public enum State {
  OPEN("o"),
  DONE("d");

  @EnumeratedValue final String code; // ERROR unsupported-mapping @33

  State(String code) {
    this.code = code;
  }
}

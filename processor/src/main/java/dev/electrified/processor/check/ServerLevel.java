package dev.electrified.processor.check;

/** Which Electric a module is written for; option {@code server}. */
public enum ServerLevel {
  /** What the documentation describes; what the released server refuses of it is a warning. */
  DOCS("docs"),
  /** What the last released server, 0.12.1, really takes; anything else is an error. */
  RELEASED("0.12");

  private final String word;

  ServerLevel(String word) {
    this.word = word;
  }

  /** The value of the option. */
  public String word() {
    return word;
  }
}

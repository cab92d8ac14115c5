package dev.electrified.processor.format;

import java.util.List;

/** The formats there are. */
public final class Formats {
  /** The one that is written where none is asked for. */
  public static final String STANDARD = "flyway";

  private Formats() {}

  /** The values of option {@code format}. */
  public static List<String> words() {
    return List.of(STANDARD);
  }

  /**
   * The format of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static MigrationFormat named(String word) {
    return switch (word) {
      case STANDARD -> new FlywayFormat();
      default -> throw new IllegalArgumentException("no format: " + word);
    };
  }
}

package dev.electrified.processor.options;

import dev.electrified.processor.format.Formats;
import java.util.List;
import java.util.Locale;

/** The options there are, each with the values it takes. */
public enum Option {
  /** The project folder. */
  DIRECTORY(List.of()),
  /** The name of the module. */
  MODULE(List.of()),
  /** Path of the snapshot, below the project folder. */
  SNAPSHOT(List.of()),
  /** Path of the migrations, below the project folder. */
  MIGRATIONS(List.of()),
  /** The migrations framework. */
  FORMAT(Formats.words()),
  /** How migrations are numbered. */
  VERSIONS(List.of("timestamp", "sequence")),
  /** How names of the model become names of the database. */
  NAMING(List.of("auto", "jpa", "spring")),
  /** What a compile does. */
  MODE(List.of("auto", "write", "check", "baseline", "off")),
  /** From which commit on a migration is a draft. */
  SINCE(List.of()),
  /** Which entities are mapped. */
  ENTITIES(List.of("all", "electrified")),
  /** Which classes of other jars have tables of this module. */
  INCLUDE(List.of()),
  /** Where access rules go. */
  ACCESS(List.of("inline", "separate", "off")),
  /** Which Electric the module is written for. */
  SERVER(List.of("docs", "0.12")),
  /** How indexes of existing tables are made. */
  INDEXES(List.of("plain", "concurrent")),
  /** Whether the catalogue class is made. */
  CATALOG(List.of("auto", "on", "off")),
  /** Whether there is a page about the schema beside the snapshot. */
  DOCS(List.of("on", "off")),
  /** Whether migrations tell Electric their version. */
  CLIENT_VERSION(List.of("on", "off")),
  /** Changes that were migrated by hand. */
  ACCEPT(List.of());

  /** What every option begins with. */
  public static final String PREFIX = "electrified.";

  @SuppressWarnings("ImmutableEnumChecker") // always made by List.of
  private final List<String> values;

  Option(List<String> values) {
    this.values = values;
  }

  /** The option as it is written behind {@code -A}. */
  public String key() {
    return PREFIX + word();
  }

  /** The option without prefix: {@code clientVersion}. */
  public String word() {
    String lower = name().toLowerCase(Locale.ROOT);
    int underscore = lower.indexOf('_');
    return underscore < 0
        ? lower
        : lower.substring(0, underscore)
            + Character.toUpperCase(lower.charAt(underscore + 1))
            + lower.substring(underscore + 2);
  }

  /** The values it takes; empty: any text. */
  List<String> choices() {
    return values;
  }
}

package dev.electrified.processor.options;

import java.util.List;
import java.util.Locale;

/** The options there are, each with the values it takes and those that a later release brings. */
public enum Option {
  /** The project folder. */
  DIRECTORY(List.of(), List.of()),
  /** The name of the module. */
  MODULE(List.of(), List.of()),
  /** Path of the snapshot, below the project folder. */
  SNAPSHOT(List.of(), List.of()),
  /** Path of the migrations, below the project folder. */
  MIGRATIONS(List.of(), List.of()),
  /** The migrations framework. */
  FORMAT(
      List.of("flyway", "liquibase", "sql", "prisma", "ecto", "laravel", "rails", "alembic"),
      List.of()),
  /** How migrations are numbered. */
  VERSIONS(List.of("timestamp", "sequence"), List.of()),
  /** How names of the model become names of the database. */
  NAMING(List.of("auto", "jpa", "spring"), List.of()),
  /** What a compile does. */
  MODE(List.of("auto", "write", "check", "baseline", "off"), List.of()),
  /** From which commit on a migration is a draft. */
  SINCE(List.of(), List.of()),
  /** Which entities are mapped. */
  ENTITIES(List.of("all", "electrified"), List.of()),
  /** Which classes of other jars have tables of this module. */
  INCLUDE(List.of(), List.of()),
  /** Where access rules go. */
  ACCESS(List.of("inline", "separate", "off"), List.of()),
  /** Which Electric the module is written for. */
  SERVER(List.of("docs", "0.12"), List.of()),
  /** How indexes of existing tables are made. */
  INDEXES(List.of("plain", "concurrent"), List.of()),
  /** Whether the catalogue class is made. */
  CATALOG(List.of("auto", "on", "off"), List.of()),
  /** Whether there is a page about the schema beside the snapshot. */
  DOCS(List.of("on", "off"), List.of()),
  /** Whether migrations tell Electric their version. */
  CLIENT_VERSION(List.of("on", "off"), List.of()),
  /** Changes that were migrated by hand. */
  ACCEPT(List.of(), List.of());

  /** What every option begins with. */
  public static final String PREFIX = "electrified.";

  @SuppressWarnings("ImmutableEnumChecker") // always made by List.of
  private final List<String> values;

  @SuppressWarnings("ImmutableEnumChecker") // always made by List.of
  private final List<String> later;

  Option(List<String> values, List<String> later) {
    this.values = values;
    this.later = later;
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

  /** Whether the value is one that the documentation names and this release does not have yet. */
  boolean comesLater(String value) {
    return later.contains(value) || (later.contains("*") && !values.contains(value));
  }
}

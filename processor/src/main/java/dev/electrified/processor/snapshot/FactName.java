package dev.electrified.processor.snapshot;

import dev.electrified.processor.diff.ChangeToken;
import dev.electrified.processor.schema.FactKey;
import org.jspecify.annotations.Nullable;

/**
 * A key of the snapshot, taken apart.
 *
 * @param kind what the line says
 * @param owner the table or sequence it says it about; empty where it is about neither
 * @param part the column, constraint, access rule, option, version, class or token; empty where
 *     there is none
 */
record FactName(Kind kind, String owner, String part) {
  /** What a line of the snapshot can say. */
  enum Kind {
    FORMAT,
    END,
    OPTION,
    MIGRATION,
    CONVERTER,
    EMBEDDABLE,
    BASELINE,
    ACCEPTED,
    NAME,
    SEQUENCE,
    ENTITY,
    KEY,
    COLUMN,
    COLUMN_RETIRED,
    COLUMN_RELAXED,
    COLUMN_REPLACES,
    FOREIGN_KEY,
    INDEX,
    UNIQUE,
    CHECK,
    ELECTRIFIED,
    ASSIGN,
    GRANT,
    RETIRED,
    COMMENT,
    OPTIONS,
    ROW,
    ENUM
  }

  static final String FORMAT = "format";
  static final String END = "~";
  static final String BASELINE = "@baseline";
  private static final String ACCEPTED = "@accepted.";
  static final String OPTION = "@option.";
  static final String MIGRATION = "@migration.";
  private static final String CONVERTER = "@converter.";
  private static final String EMBEDDABLE = "@embeddable.";
  private static final String RETIRED = ".retired";
  private static final String RELAXED = ".relaxed";
  private static final String REPLACES = ".replaces";
  private static final String NAME = ".name";

  /** The key of a recorded option. */
  static String option(String name) {
    return OPTION + FactKey.escape(name, true);
  }

  /** The key of a migration, by its version. */
  static String migration(String version) {
    return MIGRATION + FactKey.escape(version, true);
  }

  /** The key that says converters apply by what stands on a class. */
  static String converter(String className) {
    return CONVERTER + FactKey.escape(className, true);
  }

  /** The key that says a class is an embeddable that extends another. */
  static String embeddable(String className) {
    return EMBEDDABLE + FactKey.escape(className, true);
  }

  /**
   * The key that says a change was accepted as migrated by hand; its token has nothing to escape.
   */
  static String accepted(String token) {
    return ACCEPTED + token;
  }

  /** The key that says a column is retired. */
  static String columnRetired(String table, String column) {
    return FactKey.column(table, column) + RETIRED;
  }

  /** The key that says a column is relaxed. */
  static String columnRelaxed(String table, String column) {
    return FactKey.column(table, column) + RELAXED;
  }

  /** The key of what the database calls a constraint or index, by the fact that it is. */
  static String name(String factKey) {
    return factKey + NAME;
  }

  /** The fact whose name a key of that kind is about. */
  static String named(String key) {
    return key.substring(0, key.length() - NAME.length());
  }

  /** Takes a key apart; null if it is no key, or not spelled as we spell it. */
  static @Nullable FactName parse(String key) {
    if (key.equals(FORMAT)) {
      return new FactName(Kind.FORMAT, "", "");
    }
    if (key.equals(END)) {
      return new FactName(Kind.END, "", "");
    }
    if (key.equals(BASELINE)) {
      return new FactName(Kind.BASELINE, "", "");
    }
    if (key.startsWith(OPTION)) {
      return named(Kind.OPTION, "", key.substring(OPTION.length()), true);
    }
    if (key.startsWith(MIGRATION)) {
      return named(Kind.MIGRATION, "", key.substring(MIGRATION.length()), true);
    }
    if (key.startsWith(CONVERTER)) {
      return named(Kind.CONVERTER, "", key.substring(CONVERTER.length()), true);
    }
    if (key.startsWith(EMBEDDABLE)) {
      return named(Kind.EMBEDDABLE, "", key.substring(EMBEDDABLE.length()), true);
    }
    if (key.startsWith(ACCEPTED)) {
      String token = key.substring(ACCEPTED.length());
      return ChangeToken.isToken(token) ? new FactName(Kind.ACCEPTED, "", token) : null;
    }
    int ownerEnd = key.indexOf('.');
    if (ownerEnd < 0) {
      return null;
    }
    String owner = plain(key.substring(0, ownerEnd), false);
    if (owner == null) {
      return null;
    }
    int wordEnd = key.indexOf('.', ownerEnd + 1);
    return wordEnd < 0
        ? whole(owner, key.substring(ownerEnd + 1))
        : part(owner, key.substring(ownerEnd + 1, wordEnd), key.substring(wordEnd + 1));
  }

  private static @Nullable FactName whole(String owner, String word) {
    return switch (word) {
      case "entity" -> new FactName(Kind.ENTITY, owner, "");
      case "key" -> new FactName(Kind.KEY, owner, "");
      case "electrified" -> new FactName(Kind.ELECTRIFIED, owner, "");
      case "retired" -> new FactName(Kind.RETIRED, owner, "");
      case "comment" -> new FactName(Kind.COMMENT, owner, "");
      case "options" -> new FactName(Kind.OPTIONS, owner, "");
      case "enum" -> new FactName(Kind.ENUM, owner, "");
      case "sequence" -> new FactName(Kind.SEQUENCE, owner, "");
      default -> null;
    };
  }

  private static @Nullable FactName part(String owner, String word, String part) {
    return switch (word) {
      case "column" -> column(owner, part);
      case "fk" -> constraint(Kind.FOREIGN_KEY, owner, part);
      case "index" -> constraint(Kind.INDEX, owner, part);
      case "unique" -> constraint(Kind.UNIQUE, owner, part);
      case "check" -> constraint(Kind.CHECK, owner, part);
      case "row" -> named(Kind.ROW, owner, part, false);
      case "assign" -> named(Kind.ASSIGN, owner, part, true);
      case "grant" -> named(Kind.GRANT, owner, part, true);
      default -> null;
    };
  }

  private static @Nullable FactName constraint(Kind kind, String table, String part) {
    return part.endsWith(NAME)
        ? named(Kind.NAME, table, named(part), false)
        : named(kind, table, part, false);
  }

  private static @Nullable FactName column(String table, String part) {
    if (part.endsWith(RETIRED)) {
      String column = part.substring(0, part.length() - RETIRED.length());
      return named(Kind.COLUMN_RETIRED, table, column, false);
    }
    if (part.endsWith(RELAXED)) {
      String column = part.substring(0, part.length() - RELAXED.length());
      return named(Kind.COLUMN_RELAXED, table, column, false);
    }
    if (part.endsWith(REPLACES)) {
      String column = part.substring(0, part.length() - REPLACES.length());
      return named(Kind.COLUMN_REPLACES, table, column, false);
    }
    return named(Kind.COLUMN, table, part, false);
  }

  private static @Nullable FactName named(Kind kind, String owner, String part, boolean dots) {
    String name = plain(part, dots);
    return name == null ? null : new FactName(kind, owner, name);
  }

  /**
   * The name an escaped part stands for; null if no name is spelled like that. A name with a
   * placeholder of Flyway's is none: no migration could hold it.
   */
  private static @Nullable String plain(String part, boolean dots) {
    if (part.isEmpty()) {
      return null;
    }
    String name;
    try {
      name = FactKey.unescape(part);
    } catch (IllegalArgumentException e) {
      return null;
    }
    boolean known = FactKey.escape(name, dots).equals(part) && !name.contains("${");
    return known ? name : null;
  }
}

package dev.electrified.processor.options;

import dev.electrified.processor.format.Formats;
import java.util.List;
import java.util.Locale;

/**
 * The options there are, each with the values it takes, its default and whether the snapshot
 * records it.
 *
 * <p>What is written here of each constant, its first sentence above all, is what {@code
 * docs/reference.md} says of the option: {@code ReferencePageTest} reads it.
 */
public enum Option {
  /**
   * The project folder, seen from the compiler's working directory.
   *
   * <p>Without it, the folder is found: {@code docs/guide.md#where-files-go}.
   */
  DIRECTORY(Recorded.NEVER, List.of(), ""),
  /**
   * The name of the module: {@code a-z} and {@code 0-9}, with {@code .}, {@code _} and {@code -}
   * between them.
   *
   * <p>Without it, it is the name of the project folder.
   */
  MODULE(Recorded.ALWAYS, List.of(), ""),
  /**
   * Path of the snapshot, below the project folder.
   *
   * <p>The page about the schema, of option {@code docs}, lies beside it.
   */
  SNAPSHOT(Recorded.NEVER, List.of(), "src/main/electrified/schema.json"),
  /**
   * Path of the migrations, below the project folder.
   *
   * <p>Without it, it is where the tool of option {@code format} looks: {@code
   * src/main/resources/db/migration} for {@code flyway}, and for the others what {@code
   * docs/formats.md} says.
   */
  MIGRATIONS(Recorded.NEVER, List.of(), ""),
  /**
   * For which tool the migrations are written.
   *
   * <p>What a migration looks like for each, and how a module changes to another, is in {@code
   * docs/formats.md}. {@code flyway} is not recorded, since snapshots are older than the other
   * formats. The format also decides where the migrations are, so another one than {@code flyway}
   * is given with each compile.
   */
  FORMAT(Recorded.UNLESS_DEFAULT, Formats.words(), Formats.STANDARD),
  /**
   * How migrations are numbered.
   *
   * <ul>
   *   <li>{@code timestamp}: by the time of the first compile, in UTC, as {@code yyyyMMddHHmmss}.
   *   <li>{@code sequence}: {@code 0001}, {@code 0002} and so on.
   * </ul>
   */
  VERSIONS(Recorded.NEVER, List.of("timestamp", "sequence"), "timestamp"),
  /**
   * How names of the model become names of the database.
   *
   * <ul>
   *   <li>{@code jpa}: as Hibernate does by default, {@code lineTotal} becomes {@code linetotal}.
   *   <li>{@code spring}: as Spring Boot does, {@code lineTotal} becomes {@code line_total}.
   *   <li>{@code auto}: {@code spring} when {@code org.springframework.boot.SpringApplication} is
   *       on the class path, else {@code jpa}. Recorded is which of the two it was.
   * </ul>
   *
   * <p>See {@code docs/guide.md#names}.
   */
  NAMING(Recorded.ALWAYS, List.of(Option.AUTO, "jpa", "spring"), Option.AUTO),
  /**
   * What a compile does with a change in the model.
   *
   * <ul>
   *   <li>{@code write}: it is written, migrations first, the snapshot last.
   *   <li>{@code check}: it fails the compile, with the SQL that is missing, and nothing is
   *       changed. Migrations are compared with their hashes, and if option {@code since} is given,
   *       with that commit: {@code docs/guide.md#drafts}.
   *   <li>{@code baseline}: it is an error; the compile writes the first snapshot of a database
   *       that is there, and no migration: {@code docs/guide.md#adopting-a-database}.
   *   <li>{@code off}: it is not looked at.
   *   <li>{@code auto}: {@code check} when the environment variable {@code CI} is {@code true},
   *       else {@code write}.
   * </ul>
   */
  MODE(Recorded.NEVER, List.of(Option.AUTO, "write", "check", "baseline", "off"), Option.AUTO),
  /**
   * From which commit on a migration is a draft: any commit as git names it, such as {@code
   * origin/main}.
   *
   * <p>With a branch, all migrations since this one left it are one draft. In mode {@code check} a
   * commit is asked only if the option is given: for migrations that are gone since or were written
   * anew, and for those that come too late. See {@code docs/guide.md#drafts}.
   */
  SINCE(Recorded.NEVER, List.of(), "HEAD"),
  /**
   * Which entities are mapped.
   *
   * <ul>
   *   <li>{@code all}: all.
   *   <li>{@code electrified}: those that are electrified, and those they refer to.
   * </ul>
   */
  ENTITIES(Recorded.ALWAYS, List.of("all", "electrified"), "all"),
  /**
   * Which classes of other jars have tables of this module: classes, and packages with {@code .*},
   * with commas between them.
   *
   * <p>Without it, none has. See {@code docs/guide.md#entities-of-other-jars}.
   */
  INCLUDE(Recorded.NEVER, List.of(), ""),
  /**
   * Where the access rules go, that is {@code ASSIGN}, {@code GRANT} and what takes them back.
   *
   * <ul>
   *   <li>{@code inline}: into the migration of their table.
   *   <li>{@code separate}: into a folder and a history of their own: {@code
   *       docs/guide.md#access-rules-apart}. {@code prisma} has no second folder, and refuses it.
   *   <li>{@code off}: nowhere.
   * </ul>
   */
  ACCESS(Recorded.ALWAYS, List.of("inline", "separate", "off"), "inline"),
  /**
   * Which Electric the module is written for.
   *
   * <ul>
   *   <li>{@code docs}: DDLX as Electric's documentation has it. What the released server, 0.12.1,
   *       refuses of it is a warning.
   *   <li>{@code 0.12}: DDLX as that server takes it. The same is an error.
   * </ul>
   */
  SERVER(Recorded.ALWAYS, List.of("docs", "0.12"), "docs"),
  /**
   * How indexes of existing tables are made.
   *
   * <ul>
   *   <li>{@code concurrent}: by {@code CREATE INDEX CONCURRENTLY}, outside a transaction. In a
   *       module where anything is electrified indexes are plain all the same.
   *   <li>{@code plain}: by {@code CREATE INDEX}, which keeps writers waiting.
   * </ul>
   *
   * <p>See {@code docs/guide.md#indexes-without-locks}.
   */
  INDEXES(Recorded.NEVER, List.of("plain", "concurrent"), "concurrent"),
  /**
   * Whether the class of the catalogue is made, by which the runtime finds the migrations.
   *
   * <ul>
   *   <li>{@code auto}: if {@code dev.electrified.runtime.MigrationCatalog} is on the class path.
   *   <li>{@code on}: in any case.
   *   <li>{@code off}: never.
   * </ul>
   *
   * <p>See {@code docs/guide.md#the-catalogue}.
   */
  CATALOG(Recorded.NEVER, List.of(Option.AUTO, "on", "off"), Option.AUTO),
  /**
   * Whether there is a page about the schema beside the snapshot.
   *
   * <p>See {@code docs/guide.md#a-page-about-the-schema}.
   */
  DOCS(Recorded.NEVER, List.of("on", "off"), "off"),
  /**
   * Whether migrations tell Electric their version: {@code on} heads each file that touches
   * electrified tables with {@code CALL electric.migration_version('<version>');}.
   */
  CLIENT_VERSION(Recorded.NEVER, List.of("on", "off"), "off"),
  /**
   * Changes that were migrated by hand: their tokens, as errors about them name them, with commas
   * between them.
   *
   * <p>Without it, none was. See {@code docs/guide.md#migrated-by-hand}.
   */
  ACCEPT(Recorded.NEVER, List.of(), "");

  /** Whether the snapshot keeps the value of the first compile, which counts from then on. */
  public enum Recorded {
    /** Each compile may have another. */
    NEVER,
    /** Whatever it is. */
    ALWAYS,
    /** If it is another value than the default. */
    UNLESS_DEFAULT
  }

  /** The value by which a compile finds out by itself. */
  static final String AUTO = "auto";

  /** What every option begins with. */
  public static final String PREFIX = "electrified.";

  private final Recorded recorded;

  @SuppressWarnings("ImmutableEnumChecker") // always made by List.of
  private final List<String> choices;

  private final String defaultValue;

  Option(Recorded recorded, List<String> choices, String defaultValue) {
    this.recorded = recorded;
    this.choices = choices;
    this.defaultValue = defaultValue;
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
  public List<String> choices() {
    return choices;
  }

  /** What it is where it is not given; empty: nothing, or found elsewhere. */
  public String defaultValue() {
    return defaultValue;
  }

  /** Whether the snapshot records it. */
  public Recorded recorded() {
    return recorded;
  }
}

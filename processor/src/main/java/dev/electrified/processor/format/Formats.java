package dev.electrified.processor.format;

import java.util.List;

/** The formats there are. */
public final class Formats {
  /** The one that is written where none is asked for. */
  public static final String STANDARD = "flyway";

  /** That of the tool which has no second folder, and so no place for access rules apart. */
  public static final String ONE_FOLDER = "prisma";

  private Formats() {}

  /** The values of option {@code format}. */
  public static List<String> words() {
    return List.of(STANDARD, "liquibase", "sql", ONE_FOLDER, "ecto", "laravel", "rails", "alembic");
  }

  /**
   * The format of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static MigrationFormat named(String word) {
    return switch (word) {
      case STANDARD -> new FlywayFormat();
      case "liquibase" -> new LiquibaseFormat();
      case "sql" -> new PsqlFormat();
      case ONE_FOLDER -> new PrismaFormat();
      case "ecto" -> new EctoFormat();
      case "laravel" -> new LaravelFormat();
      case "rails" -> new RailsFormat();
      case "alembic" -> new AlembicFormat();
      default -> throw new IllegalArgumentException("no format: " + word);
    };
  }
}

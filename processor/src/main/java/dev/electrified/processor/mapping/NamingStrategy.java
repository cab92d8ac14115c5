package dev.electrified.processor.mapping;

import dev.electrified.processor.sql.Identifier;
import java.util.Locale;

/**
 * How names of the model become names of the database.
 *
 * <p>Source: Hibernate's {@code ImplicitNamingStrategyJpaCompliantImpl} with {@code
 * PhysicalNamingStrategyStandardImpl}, and Spring Boot's {@code SpringImplicitNamingStrategy} with
 * {@code PhysicalNamingStrategySnakeCaseImpl}, both measured.
 */
public enum NamingStrategy {
  /** Hibernate's default: names stay as they are. */
  JPA,
  /** Spring Boot's: snake case. */
  SPRING;

  /** The name by which the option and the snapshot know the strategy. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The database's name for a name of the model, declared or implicit. */
  DatabaseName toDatabase(String logical) {
    if (isQuoted(logical)) {
      return new DatabaseName(logical.substring(1, logical.length() - 1), true);
    }
    String physical = spelled(logical);
    return isPlain(physical)
        ? new DatabaseName(Identifier.fold(physical), false)
        : new DatabaseName(physical.strip(), true);
  }

  /** The name as Hibernate spells it, before PostgreSQL folds its case; without quotes. */
  String spelled(String logical) {
    if (isQuoted(logical)) {
      return logical.substring(1, logical.length() - 1);
    }
    return this == SPRING && isPlain(logical) ? snakeCase(logical) : logical;
  }

  /**
   * The implicit name of a join table, before any other strategy.
   *
   * @param owner the owner's table, as Hibernate spells it
   * @param target the target's table, likewise
   */
  String joinTable(String owner, String target, String attribute) {
    return owner + "_" + (this == SPRING ? attribute : target);
  }

  /** The database's name for a name no strategy touches: of an index or a constraint. */
  static DatabaseName untouched(String name) {
    boolean quoted = isQuoted(name) || name.indexOf(' ') >= 0 || name.startsWith("$");
    return quoted ? JPA.toDatabase(name) : new DatabaseName(Identifier.fold(name), false);
  }

  private static boolean isQuoted(String name) {
    if (name.length() < 2) {
      return false;
    }
    char first = name.charAt(0);
    char last = name.charAt(name.length() - 1);
    return (first == '`' && last == '`')
        || (first == '"' && last == '"')
        || (first == '[' && last == ']');
  }

  /**
   * Whether Hibernate does not quote the name of its own accord; its strategies leave quoted ones.
   */
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean first = Character.isLetter(c) || c == '_';
      if (!first && (i == 0 || !(Character.isDigit(c) || c == '$'))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Spring Boot's snake case: an underscore goes before an upper-case letter that stands between
   * two lower-case letters or digits, all becomes lower case.
   */
  static String snakeCase(String name) {
    StringBuilder snake = new StringBuilder(name);
    for (int i = 1; i < snake.length() - 1; i++) {
      if (isLowerOrDigit(snake.charAt(i - 1))
          && Character.isUpperCase(snake.charAt(i))
          && isLowerOrDigit(snake.charAt(i + 1))) {
        snake.insert(i++, '_');
      }
    }
    return snake.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isLowerOrDigit(char c) {
    return Character.isLowerCase(c) || Character.isDigit(c);
  }
}

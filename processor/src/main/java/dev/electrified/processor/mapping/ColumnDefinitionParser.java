package dev.electrified.processor.mapping;

import dev.electrified.processor.schema.ColumnType;
import dev.electrified.processor.schema.SqlFragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a {@code columnDefinition}, word by word. */
final class ColumnDefinitionParser {
  private static final Set<String> TYPE_WORDS =
      Set.of(
          "precision",
          "varying",
          "large",
          "object",
          "with",
          "without",
          "time",
          "zone",
          "array",
          "year",
          "month",
          "day",
          "hour",
          "minute",
          "second",
          "to",
          "character",
          "char");
  private static final Set<String> CLAUSES =
      Set.of(
          "not",
          "null",
          "default",
          "check",
          "unique",
          "collate",
          "generated",
          "constraint",
          "primary",
          "references");

  private final String text;
  private final Optional<String> problem;
  private final List<String> words;
  private int at;
  private boolean notNull;
  private boolean identity;
  private boolean unique;
  private Optional<String> defaultSql = Optional.empty();
  private Optional<String> generatedSql = Optional.empty();
  private Optional<String> collation = Optional.empty();
  private final List<String> checks = new ArrayList<>();

  ColumnDefinitionParser(String text) {
    this.text = text;
    problem = SqlFragment.problem(text);
    words = problem.isPresent() ? List.of() : DefinitionWords.of(text);
  }

  ColumnDefinition parse() {
    if (problem.isPresent()) {
      return ColumnDefinition.unreadable("has a `columnDefinition` that " + problem.get());
    }
    Optional<ColumnType> type = ColumnDefinition.typeOf(type());
    if (type.isEmpty()) {
      return ColumnDefinition.unreadable(
          "has the `columnDefinition` `" + text + "`, which begins with no type of PostgreSQL");
    }
    while (at < words.size()) {
      if (!clause()) {
        return ColumnDefinition.unreadable(
            "has the `columnDefinition` `"
                + text
                + "`, of which `"
                + words.get(Math.min(at, words.size() - 1))
                + "` cannot be read");
      }
    }
    return new ColumnDefinition(
        type,
        notNull,
        identity,
        unique,
        defaultSql,
        generatedSql,
        collation,
        List.copyOf(checks),
        "");
  }

  private String type() {
    List<String> type = new ArrayList<>();
    while (at < words.size()) {
      String word = ColumnDefinition.lowerCase(words.get(at));
      boolean first = type.isEmpty();
      boolean part = word.startsWith("(") || word.startsWith("[") || TYPE_WORDS.contains(word);
      if (!first && !part) {
        break;
      }
      type.add(word.startsWith("(") ? word.replace(" ", "") : word);
      at++;
    }
    return ColumnDefinition.join(type);
  }

  private boolean clause() {
    String word = ColumnDefinition.lowerCase(words.get(at));
    return switch (word) {
      case "not" -> {
        at++;
        notNull = take("null");
        yield notNull;
      }
      case "null" -> take("null");
      case "unique" -> {
        unique = true;
        yield take("unique");
      }
      case "default" -> {
        at++;
        defaultSql = expression();
        yield defaultSql.isPresent();
      }
      case "collate" -> {
        at++;
        collation = next().map(ColumnDefinitionParser::bare);
        yield collation.isPresent();
      }
      case "check" -> {
        at++;
        Optional<String> condition = next().filter(next -> next.startsWith("("));
        condition.ifPresent(found -> checks.add(found.substring(1, found.length() - 1)));
        yield condition.isPresent();
      }
      case "generated" -> {
        at++;
        yield generated();
      }
      default -> false;
    };
  }

  private boolean generated() {
    boolean always = take("always");
    if (!always && !(take("by") && take("default"))) {
      return false;
    }
    if (!take("as")) {
      return false;
    }
    if (take("identity")) {
      identity = !always;
      return identity;
    }
    Optional<String> expression = next().filter(next -> next.startsWith("("));
    if (!always || expression.isEmpty() || !take("stored")) {
      return false;
    }
    generatedSql = Optional.of(expression.get().substring(1, expression.get().length() - 1));
    return true;
  }

  /** The words up to the next clause, at least one. */
  private Optional<String> expression() {
    List<String> parts = new ArrayList<>();
    while (at < words.size()
        && (parts.isEmpty() || !CLAUSES.contains(ColumnDefinition.lowerCase(words.get(at))))) {
      parts.add(words.get(at++));
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(ColumnDefinition.join(parts));
  }

  private Optional<String> next() {
    return at < words.size() ? Optional.of(words.get(at++)) : Optional.empty();
  }

  private boolean take(String word) {
    boolean there = at < words.size() && ColumnDefinition.lowerCase(words.get(at)).equals(word);
    if (there) {
      at++;
    }
    return there;
  }

  private static String bare(String name) {
    return name.startsWith("\"") ? name.substring(1, name.length() - 1) : name;
  }
}

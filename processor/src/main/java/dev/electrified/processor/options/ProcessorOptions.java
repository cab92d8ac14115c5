package dev.electrified.processor.options;

import dev.electrified.processor.diff.ChangeToken;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the compiler was told, judged once.
 *
 * @param explicit the options that were given with a value, by {@link Option#word()}
 * @param mode what this compile does
 * @param continuousIntegration whether {@code mode} is {@code check} only since the environment
 *     says {@code CI=true}
 */
public record ProcessorOptions(
    SortedMap<String, String> explicit, Mode mode, boolean continuousIntegration) {

  /** What a compile does with a model that differs from the snapshot. */
  public enum Mode {
    /** Writes the migration and the snapshot. */
    WRITE,
    /** Fails, and says what is missing. */
    CHECK,
    /** Writes the first snapshot of a database that is there, and no migration. */
    BASELINE,
    /** Nothing at all. */
    OFF
  }

  /**
   * Reads the options; what is wrong with them goes to the findings.
   *
   * @param given all options of the compiler, those of other processors too
   * @param environment the environment variables
   */
  public static ProcessorOptions parse(
      Map<String, String> given, Map<String, String> environment, Findings findings) {
    SortedMap<String, String> explicit = new TreeMap<>();
    Map<String, Option> byKey = new TreeMap<>();
    for (Option option : Option.values()) {
      byKey.put(option.key(), option);
    }
    for (Map.Entry<String, String> entry : new TreeMap<>(given).entrySet()) {
      if (!entry.getKey().startsWith(Option.PREFIX)) {
        continue;
      }
      Option option = byKey.get(entry.getKey());
      String value = entry.getValue() == null ? "" : entry.getValue();
      if (option == null) {
        reportUnknown(entry.getKey(), byKey, findings);
      } else if (isAccepted(option, value, findings)) {
        explicit.put(option.word(), value);
      }
    }
    String mode = explicit.getOrDefault(Option.MODE.word(), Option.MODE.defaultValue());
    boolean ci = mode.equals(Option.AUTO) && "true".equals(environment.get("CI"));
    return new ProcessorOptions(
        explicit,
        switch (mode) {
          case "check" -> Mode.CHECK;
          case "baseline" -> Mode.BASELINE;
          case "off" -> Mode.OFF;
          case "write" -> Mode.WRITE;
          default -> ci ? Mode.CHECK : Mode.WRITE;
        },
        ci);
  }

  /** The names of all options, for the compiler. */
  public static List<String> keys() {
    List<String> keys = new ArrayList<>();
    for (Option option : Option.values()) {
      keys.add(option.key());
    }
    return keys;
  }

  /** The value that was given. */
  public Optional<String> find(Option option) {
    return Optional.ofNullable(explicit.get(option.word()));
  }

  /** The value that was given, or the default. */
  public String get(Option option) {
    return find(option).orElse(option.defaultValue());
  }

  private static boolean isAccepted(Option option, String value, Findings findings) {
    if (value.isEmpty() && option != Option.ACCEPT) {
      report(option, "has no value", "Write `-A" + option.key() + "=…`", findings);
      return false;
    }
    if (option == Option.SINCE && !isRef(value)) {
      report(
          option,
          "has the value `" + escaped(value) + "`, which names no commit",
          "Name one as git does, such as `HEAD` or `origin/main`",
          findings);
      return false;
    }
    if (option == Option.ACCEPT) {
      return areTokens(value, findings);
    }
    if (!option.choices().isEmpty() && !option.choices().contains(value)) {
      report(
          option,
          "has the value `" + value + "`",
          "Use one of `" + String.join("`, `", option.choices()) + "`",
          findings);
      return false;
    }
    return true;
  }

  /** The tokens of changes that were migrated by hand; none may be given, as by a build file. */
  public SortedSet<String> accepted() {
    return tokens(get(Option.ACCEPT));
  }

  private static SortedSet<String> tokens(String value) {
    SortedSet<String> tokens = new TreeSet<>();
    for (String token : value.split(",", -1)) {
      tokens.add(token.strip());
    }
    tokens.remove("");
    return tokens;
  }

  private static boolean areTokens(String value, Findings findings) {
    for (String token : tokens(value)) {
      if (!ChangeToken.isToken(token)) {
        report(
            Option.ACCEPT,
            "has the value `" + escaped(token) + "`, which is no token of a change",
            "Give tokens as errors about changes name them, such as `projects.budget-1a2b3c4d`,"
                + " with commas between them",
            findings);
        return false;
      }
    }
    return true;
  }

  /** No option of git's, no line end; what it names, git will say. */
  private static boolean isRef(String value) {
    return !value.startsWith("-") && !value.isBlank() && escaped(value).equals(value);
  }

  private static String escaped(String value) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isISOControl(c)) {
        escaped.append("\\u00").append(Character.forDigit(c >> 4, 16));
        escaped.append(Character.forDigit(c & 15, 16));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  private static void report(Option option, String fact, String remedy, Findings findings) {
    findings.add(
        Finding.nowhere(Rule.OPTION_VALUE, "The option `" + option.key() + "` " + fact, remedy));
  }

  private static void reportUnknown(String key, Map<String, Option> byKey, Findings findings) {
    findings.add(
        Finding.nowhere(
            Rule.UNKNOWN_OPTION,
            "There is no option `" + key + "`",
            Suggestion.didYouMean(key, byKey.keySet(), "options")));
  }
}

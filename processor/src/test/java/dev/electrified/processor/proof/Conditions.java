package dev.electrified.processor.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A check by its meaning: the conditions that must all hold, each with the operands of {@code AND}
 * and {@code OR} and the values of lists in one order. One check of two conditions says the same as
 * two checks.
 */
final class Conditions {
  private static final Pattern HEAD =
      Pattern.compile("^CHECK \\((.*)\\)( NO INHERIT| NOT VALID)*$");
  private static final Pattern LABEL_CAST =
      Pattern.compile(
          "^('(?:[^']|'')*')::(?:character varying|text|bpchar|character)(?:\\(\\d+\\))?$");

  private Conditions() {}

  /** The conditions of what {@code pg_get_constraintdef} gives for a check. */
  static SortedSet<String> of(String definition) {
    Matcher head = HEAD.matcher(definition);
    if (!head.matches()) {
      throw new IllegalArgumentException(definition);
    }
    return new TreeSet<>(operands(head.group(1), " AND "));
  }

  /** The operands, each in its one form. */
  private static List<String> operands(String text, String operator) {
    List<String> parts = split(bare(text), operator);
    List<String> operands = new ArrayList<>();
    if (parts.size() == 1) {
      operands.add(form(parts.get(0)));
    } else {
      parts.forEach(part -> operands.addAll(operands(part, operator)));
    }
    return operands;
  }

  private static String form(String text) {
    String condition = bare(text);
    for (String operator : List.of(" OR ", " AND ")) {
      if (split(condition, operator).size() > 1) {
        SortedSet<String> operands = new TreeSet<>(operands(condition, operator));
        return "(" + String.join(operator, operands) + ")";
      }
    }
    int list = condition.indexOf("ARRAY[");
    return list < 0 ? condition : sorted(condition, list + "ARRAY[".length());
  }

  private static String sorted(String condition, int start) {
    int end = start;
    for (int depth = 1; depth > 0; end++) {
      end = pastLabel(condition, end);
      char c = condition.charAt(end);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
    }
    List<String> values = new ArrayList<>();
    for (String value : split(condition.substring(start, end - 1), ", ")) {
      Matcher cast = LABEL_CAST.matcher(bare(value));
      values.add(cast.matches() ? cast.group(1) : bare(value));
    }
    Collections.sort(values);
    return condition.substring(0, start) + String.join(", ", values) + condition.substring(end - 1);
  }

  /** Without the parentheses around all of it. */
  private static String bare(String text) {
    String bare = text.strip();
    while (bare.startsWith("(") && closing(bare) == bare.length() - 1) {
      bare = bare.substring(1, bare.length() - 1).strip();
    }
    return bare;
  }

  private static int closing(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      i = pastLabel(text, i);
      if (i >= text.length()) {
        return -1;
      }
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** The parts between the operators outside of parentheses, labels and cases. */
  private static List<String> split(String text, String operator) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      i = pastLabel(text, i);
      if (i >= text.length()) {
        break;
      }
      char c = text.charAt(i);
      if (c == '(' || c == '[' || text.startsWith("CASE ", i)) {
        depth++;
      } else if (c == ')' || c == ']' || text.startsWith("END", i)) {
        depth--;
      } else if (depth == 0 && text.startsWith(operator, i)) {
        parts.add(text.substring(start, i));
        start = i + operator.length();
        i = start - 1;
      }
    }
    parts.add(text.substring(start));
    return parts;
  }

  /** Where a label or quoted name that begins here has ended; here when none does. */
  private static int pastLabel(String text, int i) {
    int at = i;
    while (at < text.length() && (text.charAt(at) == '\'' || text.charAt(at) == '"')) {
      at = text.indexOf(text.charAt(at), at + 1) + 1;
    }
    return at;
  }
}

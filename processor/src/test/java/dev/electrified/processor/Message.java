package dev.electrified.processor;

import dev.electrified.processor.finding.Rule;
import java.util.Locale;
import javax.tools.Diagnostic;

/**
 * One diagnostic of a compile, ours or the compiler's own.
 *
 * @param kind {@code error}, {@code warning} or {@code note}
 * @param file path of the source below the sources; empty: no place
 * @param line counted from 1
 * @param column counted from 1
 * @param text as it is printed
 */
record Message(String kind, String file, long line, long column, String text) {
  private static final String MARK = "[electrified:";

  static String kindOf(Diagnostic.Kind kind) {
    return switch (kind) {
      case MANDATORY_WARNING -> "warning";
      default -> kind.name().toLowerCase(Locale.ROOT);
    };
  }

  /** Whether we say it. */
  boolean ours() {
    return text.contains(MARK) || text.startsWith("[electrified] ");
  }

  /** Whether javac says that nobody knows an option, which it does whatever lint is off. */
  boolean aboutOptions() {
    return text.startsWith("The following options were not recognized by any processor");
  }

  /** Whether it stands at a place in the sources. */
  boolean placed() {
    return !file.isEmpty();
  }

  /** What we call the reason. */
  String slug() {
    int start = text.indexOf(MARK) + MARK.length();
    return text.substring(start, text.indexOf(']', start));
  }

  /** Whether it is of that rule. */
  boolean isOf(Rule rule) {
    return text.contains(MARK + rule.slug() + "]");
  }

  /** As the golden files have it: {@code file:line:col kind text}, or {@code - kind text}. */
  @Override
  public String toString() {
    return (placed() ? file + ":" + line + ":" + column : "-") + " " + kind + " " + text;
  }
}

package dev.electrified.processor.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a compiler said.
 *
 * @param exitCode 0 when it succeeded
 * @param output all it printed
 */
record CompileResult(int exitCode, String output) {
  private static final Pattern FINDING = Pattern.compile("\\[electrified:([a-z0-9-]+)]");
  private static final Pattern STACK_TRACE = Pattern.compile("(?m)^\\s+at [\\w.$/@]+\\(");

  boolean succeeded() {
    return exitCode == 0;
  }

  /** The rules of our findings, in the order in which they were printed. */
  List<String> rules() {
    List<String> rules = new ArrayList<>();
    Matcher matcher = FINDING.matcher(output);
    while (matcher.find()) {
      rules.add(matcher.group(1));
    }
    return rules;
  }

  /** The rules of our errors and warnings. */
  List<String> problems() {
    return rules().stream().filter(rule -> !rule.equals("written")).toList();
  }

  boolean hasStackTrace() {
    return STACK_TRACE.matcher(output).find();
  }
}

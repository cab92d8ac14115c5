package dev.electrified.processor.render;

import java.util.ArrayList;
import java.util.List;

/**
 * The statements of one migration file.
 *
 * @param statements in order, without the final semicolon; never empty, none of them holds <code>${
 *     </code>
 * @param summary what they do, in plain words, one line each; names in them are as they are stored
 * @param transactional whether they run in one transaction; otherwise they must run outside any
 * @param tellsVersion whether the text begins with the call that tells Electric the version
 * @param access whether it holds access rules alone, and has its history apart
 */
public record MigrationPart(
    List<String> statements,
    List<String> summary,
    boolean transactional,
    boolean tellsVersion,
    boolean access) {
  /** Copies the lists. */
  public MigrationPart {
    statements = List.copyOf(statements);
    summary = List.copyOf(summary);
  }

  /** Each statement as a part of its own; the last one makes the change, as its summary says. */
  public List<MigrationPart> split() {
    List<MigrationPart> split = new ArrayList<>();
    List<String> before = summary.stream().map(line -> "prepares: " + line).toList();
    for (String statement : statements) {
      boolean last = split.size() + 1 == statements.size();
      split.add(
          new MigrationPart(
              List.of(statement),
              last ? summary : before,
              transactional,
              tellsVersion && split.isEmpty(),
              access));
    }
    return split;
  }
}
